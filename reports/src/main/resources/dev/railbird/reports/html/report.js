(function () {
  'use strict';
  function by(id) {
    return document.getElementById(id);
  }

  // Tables: a click or Enter on a head sorts by its column.
  document.querySelectorAll('table.sortable').forEach(function (table) {
    table.querySelectorAll('th').forEach(function (head, column) {
      head.tabIndex = 0;
      function sort() {
        var down = head.getAttribute('aria-sort') === 'ascending';
        table.querySelectorAll('th').forEach(function (other) {
          other.removeAttribute('aria-sort');
        });
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        var rows = Array.from(table.tBodies[0].rows);
        rows.sort(function (a, b) {
          var one = a.cells[column].textContent.trim(),
            two = b.cells[column].textContent.trim();
          var order =
            one !== '' && two !== '' && !isNaN(one) && !isNaN(two)
              ? one - two
              : one < two
                ? -1
                : one > two
                  ? 1
                  : 0;
          return down ? -order : order;
        });
        rows.forEach(function (row) {
          table.tBodies[0].appendChild(row);
        });
      }
      head.addEventListener('click', sort);
      head.addEventListener('keydown', function (event) {
        if (event.key === 'Enter') {
          sort();
        }
      });
    });
  });

  var filter = by('filter');
  if (filter) {
    document.querySelector('.tools').hidden = false;
    var rows = Array.from(by('findingtable').tBodies[0].rows);
    var texts = rows.map(function (row) {
      return row.textContent.toLowerCase();
    });
    var show = function () {
      var words = filter.value.toLowerCase().split(/\s+/),
        shown = 0;
      rows.forEach(function (row, k) {
        var fits =
          words.every(function (word) {
            return texts[k].indexOf(word) >= 0;
          }) &&
          (by('follows').checked || !row.classList.contains('follows'));
        row.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      by('shown').textContent = shown + ' of ' + rows.length;
    };
    filter.addEventListener('input', show);
    by('follows').addEventListener('change', show);
    show();
  }
})();
