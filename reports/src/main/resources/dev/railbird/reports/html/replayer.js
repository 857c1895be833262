(function () {
  'use strict';
  var SVG = 'http://www.w3.org/2000/svg';
  var SIGNS = { h: '♥', d: '♦', s: '♠', c: '♣' };
  var CARD = { width: 40, height: 54 };
  var game = JSON.parse(by('data').textContent),
    golf = game.game === 'golf',
    frames = game.frames,
    at = 0,
    timer = 0;

  function by(id) {
    return document.getElementById(id);
  }

  // A seat that did not change is written as a zero.
  frames.forEach(function (frame, k) {
    frame.seats = frame.seats.map(function (seat, n) {
      return seat === 0 ? frames[k - 1].seats[n] : seat;
    });
    frame.said = frame.said || [];
  });

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

  function words(parent, x, y, style, text) {
    return add(parent, 'text', { x: x, y: y, 'text-anchor': 'middle', class: style }, text);
  }

  // A name that is too wide loses its end and keeps it for the pointer; numbers get narrower.
  function fit(node, width, isNumber) {
    var text = node.textContent,
      signs = Array.from(text),
      length = node.getComputedTextLength();
    if (length <= width) {
      return;
    }
    if (isNumber) {
      node.setAttribute('textLength', width);
      node.setAttribute('lengthAdjust', 'spacingAndGlyphs');
      return;
    }
    for (var k = Math.ceil((signs.length * width) / length); k > 0; k--) {
      node.textContent = signs.slice(0, k).join('') + '…';
      if (node.getComputedTextLength() <= width) {
        break;
      }
    }
    add(node, 'title', {}, text);
  }

  function card(parent, x, y, text) {
    var down = text.charAt(0) === '-',
      face = down ? text.slice(1) : text,
      hidden = face.charAt(0) === '?';
    add(parent, 'rect', {
      x: x,
      y: y,
      width: CARD.width,
      height: CARD.height,
      rx: 6,
      class: hidden ? 'back' : down ? 'card down' : 'card',
    });
    if (!hidden) {
      var suit = face.slice(-1),
        style = suit === 'h' || suit === 'd' ? 'red' : 'black';
      words(parent, x + CARD.width / 2, y + 23, style, face.slice(0, -1));
      words(parent, x + CARD.width / 2, y + 45, style, SIGNS[suit] || suit);
    }
  }

  function cards(parent, seat, x, y) {
    var perRow = golf ? 3 : Math.max(1, seat.h.length),
      rows = golf ? 2 : 1,
      step = perRow > 4 ? 200 / perRow : CARD.width + 4;
    seat.h.forEach(function (text, k) {
      var row = golf ? Math.floor(k / 3) : 0;
      card(
        parent,
        x - (perRow * step) / 2 + (k % perRow) * step + 2,
        y - (rows - row) * (CARD.height + 3),
        text,
      );
    });
  }

  // Beside a seat the bet keeps clear of its box.
  function bet(parent, place, text) {
    var node = words(parent, 0, place.betY + 6, 'bet', text),
      half = node.getComputedTextLength() / 2 + 11,
      clear = place.width / 2 + half + 12,
      x = place.betX;
    if (Math.abs(place.betY - place.y) < 40) {
      x = x < place.x ? Math.min(x, place.x - clear) : Math.max(x, place.x + clear);
    }
    node.setAttribute('x', x + 11);
    add(parent, 'circle', { cx: x - half + 7, cy: place.betY, r: 9, class: 'chip' });
  }

  function drawSeat(svg, frame, k, place) {
    var seat = frame.seats[k],
      x = place.x,
      y = place.y,
      half = place.width / 2;
    var group = add(svg, 'g', { class: seat.out ? 'folded' : '', 'data-seat': k });
    cards(group, seat, x, y - 30);
    add(group, 'rect', {
      x: x - half,
      y: y - 30,
      width: place.width,
      height: 60,
      rx: 10,
      class: 'box' + (frame.a === k ? ' acting' : ''),
    });
    fit(words(group, x, y - 6, 'name', seat.n), place.width - (seat.d ? 46 : 12));
    var under = golf ? seat.c + ' · ' + seat.b : seat.c;
    fit(words(group, x, y + 18, 'sub', under + mark(seat)), place.width - 12, true);
    if (!golf && seat.b) {
      bet(svg, place, seat.b);
    }
    if (seat.d) {
      add(group, 'circle', { cx: x + half - 9, cy: y - 24, r: 13, class: 'button' });
      words(group, x + half - 9, y - 19, 'buttontext', 'D');
    }
  }

  function mark(seat) {
    return (seat.m ? ' · ' + seat.m : '') + (seat.out ? ' · folded' : '');
  }

  // Round the table, the first seat below and on the left.
  function round(frame, k, table) {
    var angle = Math.PI / 2 + ((k + 0.5) * 2 * Math.PI) / frame.seats.length,
      dx = Math.cos(angle) * 405,
      dy = Math.sin(angle) * (table.height / 2 - 95);
    return {
      x: table.x + dx,
      y: table.y + dy,
      width: 210,
      betX: table.x + dx * (Math.abs(dx) < 200 ? 0.9 : 0.6),
      betY: table.y + dy * (dy > 0 ? 0.46 : 0.66),
    };
  }

  // On a phone: two columns under the middle, up on the left and down on the right.
  function columns(frame, k, table) {
    var rows = Math.ceil(frame.seats.length / 2),
      isLeft = k < rows,
      row = isLeft ? rows - 1 - k : k - rows,
      x = isLeft ? 112 : 328;
    return {
      x: x,
      y: table.top + row * table.row,
      width: 204,
      betX: x,
      betY: table.top + row * table.row + 46,
    };
  }

  function shape(frame, narrow) {
    if (!narrow) {
      var height = golf ? 680 : 620;
      return { width: 1040, height: height, x: 520, y: height / 2 + 20 };
    }
    var rowHeight = golf ? 186 : 152,
      rows = Math.ceil(frame.seats.length / 2);
    return {
      width: 440,
      height: (golf ? 122 : 110) + rows * rowHeight,
      x: 220,
      y: golf ? 76 : 64,
      top: golf ? 264 : 210,
      row: rowHeight,
    };
  }

  function felt(svg, table, narrow) {
    if (narrow) {
      add(svg, 'rect', {
        x: 7,
        y: 7,
        width: table.width - 14,
        height: table.height - 14,
        rx: 40,
        class: 'felt',
      });
    } else {
      add(svg, 'ellipse', {
        cx: table.x,
        cy: table.y,
        rx: 410,
        ry: table.height / 2 - 110,
        class: 'felt',
      });
    }
  }

  function draw(frame) {
    var narrow = window.innerWidth < 640,
      table = shape(frame, narrow);
    var svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 ' + table.width + ' ' + table.height);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', 'The table: ' + frame.t);
    by('table').replaceChildren(svg);
    felt(svg, table, narrow);
    (golf ? [frame.s, frame.m] : [frame.m + ' · ' + frame.s]).forEach(function (text, k) {
      fit(words(svg, table.x, table.y - 24 - 22 * k, 'white', text), 380, true);
    });
    var step = CARD.width + 4;
    frame.b.forEach(function (text, k) {
      card(svg, table.x - (frame.b.length * step) / 2 + k * step + 2, table.y - 12, text);
    });
    frame.seats.forEach(function (seat, k) {
      drawSeat(svg, frame, k, narrow ? columns(frame, k, table) : round(frame, k, table));
    });
  }

  function said(frame) {
    var body = by('said').tBodies[0];
    body.replaceChildren();
    frame.said.forEach(function (cells) {
      var row = body.insertRow();
      row.className = cells[3];
      cells.forEach(function (text) {
        row.insertCell().textContent = text;
      });
    });
    by('said').hidden = frame.said.length === 0;
  }

  // The table in words, for who does not see it.
  function seen(frame) {
    var list = document.createElement('ul');
    frame.seats.forEach(function (seat, k) {
      var faces = seat.h.map(function (face) {
        return face.charAt(0) === '-' ? face.slice(1) + ' face down' : face;
      });
      var item = document.createElement('li');
      item.textContent =
        seat.n +
        (frame.a === k ? ', to act' : '') +
        ': ' +
        (golf ? seat.c + ', ' + seat.b : seat.c + ' chips') +
        (!golf && seat.b ? ', bet ' + seat.b : '') +
        (faces.length ? ', cards ' + faces.join(' ') : '') +
        mark(seat).replace(/ · /g, ', ') +
        (seat.d ? ', dealer' : '');
      list.appendChild(item);
    });
    var middle = document.createElement('p');
    middle.textContent =
      frame.m + ', ' + frame.s + (frame.b.length ? ', in the middle ' + frame.b.join(' ') : '');
    by('seen').replaceChildren(middle, list);
  }

  function go(step, isFirst) {
    at = Math.max(0, Math.min(frames.length - 1, step));
    var frame = frames[at];
    draw(frame);
    said(frame);
    seen(frame);
    by('where').textContent = 'step ' + at + ' of ' + (frames.length - 1) + ': ' + frame.t;
    document.querySelectorAll('.steps .now').forEach(function (old) {
      old.classList.remove('now');
      old.querySelector('a').removeAttribute('aria-current');
    });
    var row = by('step-' + at);
    row.classList.add('now');
    row.querySelector('a').setAttribute('aria-current', 'step');
    document.querySelectorAll('.deck [data-step]').forEach(function (dealt) {
      dealt.classList.toggle('out', Number(dealt.dataset.step) <= at);
    });
    document.body.dataset.step = at;
    by('first').disabled = by('back').disabled = at === 0;
    by('last').disabled = by('next').disabled = at === frames.length - 1;
    if (!isFirst) {
      history.replaceState(null, '', '#step-' + at);
    }
  }

  function stop() {
    clearInterval(timer);
    timer = 0;
    by('play').textContent = 'play';
  }

  function jump(step) {
    stop();
    go(step);
  }

  function play() {
    if (timer) {
      stop();
      return;
    }
    go(at === frames.length - 1 ? 0 : at);
    by('play').textContent = 'pause';
    timer = setInterval(function () {
      if (at === frames.length - 1) {
        stop();
      } else {
        go(at + 1);
      }
    }, 900);
  }

  var moves = {
    Home: function () {
      jump(0);
    },
    ArrowLeft: function () {
      jump(at - 1);
    },
    ArrowRight: function () {
      jump(at + 1);
    },
    End: function () {
      jump(frames.length - 1);
    },
    ' ': play,
  };
  by('first').onclick = moves.Home;
  by('back').onclick = moves.ArrowLeft;
  by('next').onclick = moves.ArrowRight;
  by('last').onclick = moves.End;
  by('play').onclick = play;
  document.addEventListener('keydown', function (event) {
    var isPress = event.key === ' ' && /^(BUTTON|A|SUMMARY)$/.test(event.target.tagName);
    if (event.ctrlKey || event.altKey || event.metaKey || isPress || !moves[event.key]) {
      return;
    }
    moves[event.key]();
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
      show();
    }
  });
  // Where the steps are below the table, a chosen one is shown at the table.
  function show() {
    var box = by('replayer').getBoundingClientRect();
    if (box.bottom < 80 || box.top > window.innerHeight - 80) {
      by('replayer').scrollIntoView();
    }
  }
  by('steps').addEventListener('click', function (event) {
    var link = event.target.closest('a');
    if (link) {
      event.preventDefault();
      jump(Number(link.hash.slice(6)));
      show();
    }
  });
  by('replayer').hidden = false;
  var refused = frames.findIndex(function (frame) {
    return frame.k === 'refused';
  });
  go(fromHash() >= 0 ? fromHash() : Math.max(0, refused), true);
  if (fromHash() >= 0) {
    window.addEventListener('load', function () {
      setTimeout(show);
    });
  }
})();
