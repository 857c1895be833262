(function () {
  'use strict';
  var WINDOW = 100;

  function make(name, parent, text) {
    var node = document.createElement(name);
    if (text !== undefined) {
      node.textContent = text;
    }
    parent.appendChild(node);
    return node;
  }

  // A place may go on in the next line after each slash.
  function path(parent, text) {
    text.split('/').forEach(function (part, k, all) {
      parent.append(k < all.length - 1 ? part + '/' : part);
      if (k < all.length - 1) {
        make('wbr', parent);
      }
    });
  }

  // A table: its rows stand in it, or in the data beside it when they are many.
  function Grid(table, number) {
    var details = table.closest('details');
    this.body = table.tBodies[0];
    this.heads = Array.from(table.tHead.rows[0].cells);
    this.names = this.heads.map(function (head) {
      return head.dataset.name;
    });
    this.tools = details.querySelector('.tools');
    this.printed = details.querySelector('.printed');
    this.number = number;
    this.from = 0;
    var data = details.querySelector('script.data');
    this.rows = data ? this.parsed(JSON.parse(data.textContent)) : this.standing();
    this.shown = this.rows;
    this.facets = {};
    if (this.rows.length > 1) {
      this.sorters();
    }
    if (this.rows.length > 12 || this.names.indexOf('follows') >= 0) {
      this.filters();
    }
    this.show();
  }

  Grid.prototype.standing = function () {
    return Array.from(this.body.rows).map(function (row) {
      var texts = Array.from(row.cells).map(function (cell) {
        return cell.textContent;
      });
      return { texts: texts, node: row };
    });
  };

  Grid.prototype.parsed = function (data) {
    return data.map(function (cells) {
      return {
        texts: cells.map(function (cell) {
          return typeof cell === 'string' ? cell : cell[0];
        }),
        cells: cells,
      };
    });
  };

  Grid.prototype.node = function (row) {
    var heads = this.heads;
    if (!row.node) {
      row.node = document.createElement('tr');
      row.cells.forEach(function (cell, k) {
        var td = make('td', row.node);
        var style = heads[k].dataset.style;
        td.className = style === 'word' ? 'word ' + row.texts[k].replace(' ', '_') : style;
        td.dataset.label = heads[k].dataset.label;
        if (typeof cell === 'string') {
          path(td, cell);
        } else {
          make('a', td, cell[0]).href = cell[1];
        }
      });
    }
    return row.node;
  };

  Grid.prototype.sorters = function () {
    var grid = this;
    this.heads.forEach(function (head, column) {
      var label = head.textContent;
      head.dataset.label = label;
      head.dataset.style = head.className;
      head.textContent = '';
      var button = make('button', head, label);
      button.type = 'button';
      button.addEventListener('click', function () {
        grid.sort(column);
      });
    });
  };

  function compare(one, two) {
    if (one !== '' && two !== '' && !isNaN(one) && !isNaN(two)) {
      return one - two;
    }
    return one < two ? -1 : one > two ? 1 : 0;
  }

  Grid.prototype.sort = function (column) {
    var down = this.heads[column].getAttribute('aria-sort') === 'ascending';
    this.heads.forEach(function (other) {
      other.removeAttribute('aria-sort');
    });
    this.heads[column].setAttribute('aria-sort', down ? 'descending' : 'ascending');
    this.rows.sort(function (a, b) {
      var order = compare(a.texts[column], b.texts[column]);
      return down ? -order : order;
    });
    this.from = 0;
    this.filter();
  };

  // Columns of few words get a choice; every word of the text must be in a row.
  Grid.prototype.filters = function () {
    var grid = this;
    this.tools.hidden = false;
    var label = make('label', this.tools, 'Filter ');
    this.words = make('input', label);
    this.words.type = 'search';
    this.words.id = 'filter-' + this.number;
    this.words.addEventListener('input', function () {
      grid.from = 0;
      grid.filter();
    });
    ['severity', 'check_id', 'verdict', 'cards_follow', 'game', 'status', 'follows'].forEach(
      function (name) {
        grid.choice(name);
      },
    );
    this.count = make('span', this.tools);
    this.count.setAttribute('role', 'status');
    this.back = this.turner('earlier rows', -WINDOW);
    this.on = this.turner('later rows', WINDOW);
    this.rows.forEach(function (row) {
      row.lower = row.texts.join(' ').toLowerCase();
    });
  };

  Grid.prototype.choice = function (name) {
    var grid = this,
      column = this.names.indexOf(name);
    if (column < 0) {
      return;
    }
    var values = Array.from(
      new Set(
        this.rows.map(function (row) {
          return row.texts[column];
        }),
      ),
    ).sort();
    if (values.length < 2 || values.length > 80) {
      return;
    }
    var label = make('label', this.tools, this.heads[column].dataset.label + ' '),
      select = make('select', label);
    make('option', select, 'all').value = '';
    values.forEach(function (value) {
      make('option', select, value || 'none').value = '=' + value;
    });
    if (name === 'follows') {
      select.value = '=no';
    }
    this.facets[name] = { column: column, select: select };
    select.addEventListener('change', function () {
      grid.from = 0;
      grid.filter();
    });
  };

  Grid.prototype.turner = function (text, by) {
    var grid = this,
      button = make('button', this.tools, text);
    button.type = 'button';
    button.addEventListener('click', function () {
      grid.from = Math.max(0, grid.from + by);
      grid.show();
    });
    return button;
  };

  Grid.prototype.filter = function () {
    var words = this.words ? this.words.value.toLowerCase().split(/\s+/) : [];
    var facets = Object.values(this.facets).filter(function (facet) {
      return facet.select.value !== '';
    });
    this.shown = this.rows.filter(function (row) {
      return (
        words.every(function (word) {
          return row.lower.indexOf(word) >= 0;
        }) &&
        facets.every(function (facet) {
          return '=' + row.texts[facet.column] === facet.select.value;
        })
      );
    });
    this.show();
  };

  Grid.prototype.fill = function (rows) {
    var grid = this,
      part = document.createDocumentFragment();
    rows.forEach(function (row) {
      part.append(grid.node(row));
    });
    this.body.replaceChildren(part);
  };

  // Paper gets all rows that fit the filter, and is told which.
  Grid.prototype.print = function () {
    this.fill(this.shown);
    var chosen = Object.values(this.facets)
      .filter(function (facet) {
        return facet.select.value !== '';
      })
      .map(function (facet) {
        var label = facet.select.parentNode.firstChild.data;
        return label.trim() + ': ' + facet.select.value.slice(1);
      });
    if (this.words && this.words.value) {
      chosen.push('with the words ' + this.words.value);
    }
    this.printed.textContent = chosen.length
      ? this.shown.length + ' of ' + this.rows.length + ' rows: ' + chosen.join(', ')
      : '';
  };

  Grid.prototype.show = function () {
    var part = this.words ? this.shown.slice(this.from, this.from + WINDOW) : this.shown;
    this.fill(part);
    if (this.words) {
      this.count.textContent =
        (part.length ? this.from + 1 : 0) +
        '–' +
        (this.from + part.length) +
        ' of ' +
        this.shown.length +
        (this.shown.length < this.rows.length ? ' that fit, of ' + this.rows.length : '');
      this.back.hidden = this.on.hidden = this.shown.length <= WINDOW;
      this.back.disabled = this.from === 0;
      this.on.disabled = this.from + WINDOW >= this.shown.length;
    }
  };

  // A link like findings.html#check_id=RULE-05 chooses.
  Grid.prototype.choose = function (hash) {
    var facets = this.facets,
      chosen = false;
    new URLSearchParams(hash.slice(1)).forEach(function (value, name) {
      if (facets[name]) {
        facets[name].select.value = '=' + value;
        chosen = true;
      }
    });
    if (chosen) {
      this.filter();
    }
  };

  var grids = Array.from(document.querySelectorAll('table.grid')).map(function (table, k) {
    return new Grid(table, k);
  });
  function chosen() {
    grids.forEach(function (grid) {
      if (grid.words) {
        grid.filter();
      }
      grid.choose(location.hash);
    });
  }
  window.addEventListener('beforeprint', function () {
    grids.forEach(function (grid) {
      grid.print();
    });
  });
  window.addEventListener('afterprint', function () {
    grids.forEach(function (grid) {
      grid.show();
    });
  });
  window.addEventListener('hashchange', chosen);
  chosen();
})();
