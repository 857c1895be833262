(function () {
  'use strict';
  function by(id) {
    return document.getElementById(id);
  }
  var data = by('data');
  var game = JSON.parse(data.textContent),
    frames = game.frames,
    at = 0,
    timer = 0;
  var SVG = 'http://www.w3.org/2000/svg';
  by('replayer').hidden = false;

  function add(parent, name, attributes, text) {
    var node = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (key) {
      node.setAttribute(key, attributes[key]);
    });
    if (text !== undefined) {
      node.textContent = text;
    }
    parent.appendChild(node);
    return node;
  }
  function cut(text, length) {
    return text.length > length ? text.slice(0, length - 1) + '…' : text;
  }
  var SIGNS = { h: '♥', d: '♦', s: '♠', c: '♣' };
  function card(parent, x, y, text) {
    var down = text.charAt(0) === '-',
      face = down ? text.slice(1) : text;
    var hidden = face === '??';
    add(parent, 'rect', {
      x: x,
      y: y,
      width: 34,
      height: 46,
      rx: 5,
      class: hidden ? 'back' : 'card',
      opacity: down ? 0.45 : 1,
    });
    if (!hidden) {
      var suit = face.slice(-1);
      add(
        parent,
        'text',
        {
          x: x + 17,
          y: y + 20,
          'text-anchor': 'middle',
          class: suit === 'h' || suit === 'd' ? 'red' : 'black',
        },
        face.slice(0, -1),
      );
      add(
        parent,
        'text',
        {
          x: x + 17,
          y: y + 38,
          'text-anchor': 'middle',
          class: suit === 'h' || suit === 'd' ? 'red' : 'black',
        },
        SIGNS[suit] || suit,
      );
    }
  }
  function draw(frame) {
    var golf = game.game === 'golf',
      narrow = window.innerWidth < 640,
      width = narrow ? 620 : 1000,
      height = (golf ? 640 : 600) + (narrow ? 120 : 0),
      cx = width / 2,
      rx = narrow ? 200 : 400;
    var svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 ' + width + ' ' + height);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', frame.t);
    add(svg, 'ellipse', {
      cx: cx,
      cy: height / 2,
      rx: rx,
      ry: height / 2 - 90,
      class: 'felt',
    });
    add(
      svg,
      'text',
      { x: cx, y: height / 2 - 46, 'text-anchor': 'middle', class: 'white' },
      frame.m + ' · ' + frame.s,
    );
    frame.b.forEach(function (text, k) {
      card(svg, cx - frame.b.length * 20 + k * 40, height / 2 - 26, text);
    });
    frame.seats.forEach(function (seat, k) {
      var angle = Math.PI / 2 + ((k + 0.5) * 2 * Math.PI) / frame.seats.length;
      var x = cx + Math.cos(angle) * (narrow ? 205 : 395),
        y = height / 2 + Math.sin(angle) * (height / 2 - 85);
      var group = add(svg, 'g', { class: seat.out ? 'out' : '', 'data-seat': k });
      var rows = golf ? 2 : 1,
        perRow = golf ? 3 : Math.max(1, seat.h.length);
      add(group, 'rect', {
        x: x - 95,
        y: y - 28,
        width: 190,
        height: 56,
        rx: 10,
        class: 'box' + (frame.a === k ? ' acting' : ''),
      });
      add(
        group,
        'text',
        { x: x, y: y - 6, 'text-anchor': 'middle', class: 'name' },
        cut(seat.n, 20),
      );
      add(
        group,
        'text',
        { x: x, y: y + 15, 'text-anchor': 'middle', class: 'sub' },
        golf
          ? seat.c + ' · ' + seat.b + (seat.m ? ' · ' + seat.m : '')
          : seat.c + (seat.m ? ' · ' + seat.m : ''),
      );
      seat.h.forEach(function (text, c) {
        var row = golf ? Math.floor(c / 3) : 0,
          col = golf ? c % 3 : c;
        var step = perRow > 4 ? 190 / perRow : 38;
        card(group, x - (perRow * step) / 2 + col * step + 2, y - 30 - (rows - row) * 48, text);
      });
      if (!golf && seat.b) {
        add(
          svg,
          'text',
          {
            x: cx + (x - cx) * 0.6,
            y: height / 2 + (y - height / 2) * 0.6 + 5,
            'text-anchor': 'middle',
            class: 'bet',
          },
          seat.b,
        );
      }
      if (seat.d) {
        add(group, 'circle', { cx: x + 84, cy: y - 22, r: 11, class: 'button' });
        add(
          group,
          'text',
          { x: x + 84, y: y - 18, 'text-anchor': 'middle', class: 'buttontext' },
          'D',
        );
      }
    });
    var table = by('table');
    table.textContent = '';
    table.appendChild(svg);
  }
  function go(step, silent) {
    at = Math.max(0, Math.min(frames.length - 1, step));
    var frame = frames[at];
    draw(frame);
    by('where').textContent =
      'step ' +
      at +
      ' of ' +
      (frames.length - 1) +
      ': ' +
      frame.t +
      (frame.w ? ' (' + frame.w + ')' : '');
    document.querySelectorAll('.steps .now').forEach(function (old) {
      old.classList.remove('now');
    });
    var row = by('step-' + at);
    row.classList.add('now');
    document.body.dataset.step = at;
    if (!silent) {
      history.replaceState(null, '', '#step-' + at);
    }
  }
  function stop() {
    clearInterval(timer);
    timer = 0;
    by('play').textContent = 'play';
  }
  function play() {
    if (timer) {
      stop();
      return;
    }
    if (at === frames.length - 1) {
      go(0);
    }
    by('play').textContent = 'pause';
    timer = setInterval(function () {
      if (at === frames.length - 1) {
        stop();
      } else {
        go(at + 1);
      }
    }, 900);
  }
  by('first').onclick = function () {
    stop();
    go(0);
  };
  by('back').onclick = function () {
    stop();
    go(at - 1);
  };
  by('next').onclick = function () {
    stop();
    go(at + 1);
  };
  by('last').onclick = function () {
    stop();
    go(frames.length - 1);
  };
  by('play').onclick = play;
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'ArrowLeft') {
      stop();
      go(at - 1);
    } else if (event.key === 'ArrowRight') {
      stop();
      go(at + 1);
    } else if (event.key === 'Home') {
      stop();
      go(0);
    } else if (event.key === 'End') {
      stop();
      go(frames.length - 1);
    } else if (event.key === ' ' && event.target.tagName !== 'BUTTON') {
      play();
    } else {
      return;
    }
    event.preventDefault();
  });
  window.addEventListener('resize', function () {
    draw(frames[at]);
  });
  function fromHash() {
    var match = /^#step-(\d+)$/.exec(location.hash);
    return match ? Number(match[1]) : -1;
  }
  window.addEventListener('hashchange', function () {
    if (fromHash() >= 0) {
      go(fromHash());
    }
  });
  by('steps').addEventListener('click', function (event) {
    var link = event.target.closest('a');
    if (link) {
      event.preventDefault();
      stop();
      go(Number(link.hash.slice(6)));
    }
  });
  var refused = frames.findIndex(function (frame) {
    return frame.k === 'refused';
  });
  go(fromHash() >= 0 ? fromHash() : refused > 0 ? refused : 0, true);
})();
