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
    add(parent, 'text', { x: x, y: y, 'text-anchor': 'middle', class: style }, text);
  }

  function cut(text, length) {
    return text.length > length ? text.slice(0, length - 1) + '…' : text;
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

  function drawSeat(svg, frame, k, x, y, centre) {
    var seat = frame.seats[k];
    var group = add(svg, 'g', { class: seat.out ? 'folded' : '', 'data-seat': k });
    cards(group, seat, x, y - 30);
    add(group, 'rect', {
      x: x - 105,
      y: y - 30,
      width: 210,
      height: 60,
      rx: 10,
      class: 'box' + (frame.a === k ? ' acting' : ''),
    });
    words(group, x, y - 6, 'name', cut(seat.n, 21));
    var under = golf ? seat.c + ' · ' + seat.b : seat.c;
    words(group, x, y + 18, 'sub', under + mark(seat));
    if (!golf && seat.b) {
      var bx = centre.x + (x - centre.x) * 0.58,
        by = centre.y + (y - centre.y) * 0.5;
      add(svg, 'circle', { cx: bx - 20, cy: by - 6, r: 9, class: 'chip' });
      add(svg, 'text', { x: bx - 6, y: by, class: 'bet' }, seat.b);
    }
    if (seat.d) {
      add(group, 'circle', { cx: x + 96, cy: y - 24, r: 13, class: 'button' });
      words(group, x + 96, y - 19, 'buttontext', 'D');
    }
  }

  function mark(seat) {
    return (seat.m ? ' · ' + seat.m : '') + (seat.out ? ' · folded' : '');
  }

  function draw(frame) {
    var narrow = window.innerWidth < 640,
      width = narrow ? 640 : 1040,
      height = (golf ? 680 : 620) + (narrow ? 160 : 0);
    var centre = { x: width / 2, y: height / 2 + 20 };
    var svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 ' + width + ' ' + height);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', 'The table: ' + frame.t);
    add(svg, 'ellipse', {
      cx: centre.x,
      cy: centre.y,
      rx: narrow ? 215 : 410,
      ry: height / 2 - 110,
      class: 'felt',
    });
    words(svg, centre.x, centre.y - 44, 'white', frame.m + ' · ' + frame.s);
    var step = CARD.width + 4;
    frame.b.forEach(function (text, k) {
      card(svg, centre.x - (frame.b.length * step) / 2 + k * step + 2, centre.y - 30, text);
    });
    frame.seats.forEach(function (seat, k) {
      var angle = Math.PI / 2 + ((k + 0.5) * 2 * Math.PI) / frame.seats.length;
      var x = centre.x + Math.cos(angle) * (narrow ? 210 : 405),
        y = centre.y + Math.sin(angle) * (height / 2 - 95);
      drawSeat(svg, frame, k, x, y, centre);
    });
    by('table').replaceChildren(svg);
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
    }
  });
  by('steps').addEventListener('click', function (event) {
    var link = event.target.closest('a');
    if (link) {
      event.preventDefault();
      jump(Number(link.hash.slice(6)));
    }
  });
  by('replayer').hidden = false;
  var refused = frames.findIndex(function (frame) {
    return frame.k === 'refused';
  });
  go(fromHash() >= 0 ? fromHash() : Math.max(0, refused), true);
})();
