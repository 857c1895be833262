// Returns what a reader with another screen, colours, or none at all would miss on this page.
var faults = [];
function told(node) {
  return node.outerHTML.slice(0, 120);
}
function isShown(node) {
  return node.getClientRects().length > 0 && getComputedStyle(node).visibility !== 'hidden';
}
function name(node) {
  var by = (node.getAttribute('aria-labelledby') || '').split(' ').map(function (id) {
    var found = document.getElementById(id);
    return found ? found.textContent : '';
  });
  var labels = Array.from(node.labels || []).map(function (label) {
    return label.textContent;
  });
  return (
    by.join('') + (node.getAttribute('aria-label') || '') + labels.join('') + node.textContent
  ).trim();
}

document.querySelectorAll('a, button, input, select, summary, svg, [tabindex]').forEach(
  function (node) {
    if (isShown(node) && !name(node)) {
      faults.push('no name: ' + told(node));
    }
    if (Number(node.getAttribute('tabindex')) > 0) {
      faults.push('its own tab order: ' + told(node));
    }
  },
);
document.querySelectorAll('table').forEach(function (table) {
  if (!table.caption || !table.caption.textContent.trim()) {
    faults.push('no caption: ' + told(table));
  }
  table.querySelectorAll('th').forEach(function (head) {
    if (!head.hasAttribute('scope')) {
      faults.push('no scope: ' + told(head));
    }
  });
});
document.querySelectorAll('[aria-labelledby]').forEach(function (node) {
  if (!document.getElementById(node.getAttribute('aria-labelledby'))) {
    faults.push('named by nothing: ' + told(node));
  }
});
var ids = Array.from(document.querySelectorAll('[id]')).map(function (node) {
  return node.id;
});
ids.forEach(function (id, k) {
  if (ids.indexOf(id) !== k) {
    faults.push('an id twice: ' + id);
  }
});
var levels = Array.from(document.querySelectorAll('h1, h2, h3')).map(function (head) {
  return Number(head.tagName.charAt(1));
});
levels.forEach(function (level, k) {
  if (k === 0 ? level !== 1 : level === 1 || level > levels[k - 1] + 1) {
    faults.push('headings go ' + levels.join(' '));
  }
});
if (!document.documentElement.lang || document.querySelectorAll('main').length !== 1) {
  faults.push('no language, or not one main part');
}
if (document.scrollingElement.scrollWidth > window.innerWidth) {
  faults.push('wider than the window: ' + document.scrollingElement.scrollWidth);
}

// Contrast as WCAG 2 defines it, of every text against what lies behind it.
function channels(text) {
  var numbers = (text.match(/[\d.]+/g) || []).map(Number);
  return numbers.length > 3 && numbers[3] === 0 ? null : numbers.slice(0, 3);
}
function luminance(colour) {
  var linear = colour.map(function (value) {
    var part = value / 255;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}
function contrast(one, two) {
  var light = [luminance(one), luminance(two)].sort().reverse();
  return (light[0] + 0.05) / (light[1] + 0.05);
}
function behind(node) {
  for (var at = node; at; at = at.parentElement) {
    var colour = channels(getComputedStyle(at).backgroundColor);
    if (colour) {
      return colour;
    }
  }
  return [255, 255, 255];
}
function drawnBehind(text) {
  text.scrollIntoView({ block: 'center' });
  var box = text.getBoundingClientRect();
  var under = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  for (var k = under.indexOf(text) + 1; k < under.length; k++) {
    var svg = under[k].ownerSVGElement;
    var fill = svg && under[k].tagName !== 'text' && getComputedStyle(under[k]).fill;
    if (fill && fill !== 'none' && channels(fill)) {
      return channels(fill);
    }
    if (!svg) {
      return behind(under[k]);
    }
  }
  return [255, 255, 255];
}
var judged = 0;
function judge(node, colour, ground) {
  var style = getComputedStyle(node),
    size = parseFloat(style.fontSize),
    isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
    ratio = contrast(colour, ground);
  judged++;
  if (ratio < (isLarge ? 3 : 4.5)) {
    faults.push('contrast ' + ratio.toFixed(2) + ': ' + told(node));
  }
}
var seen = 0;
var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode() && seen < 3000) {
  var node = walker.currentNode.parentElement;
  var isText = walker.currentNode.textContent.trim() && isShown(node);
  if (isText && !node.closest('svg, script, style, .sr, :disabled')) {
    seen++;
    judge(node, channels(getComputedStyle(node).color), behind(node));
  }
}
Array.from(document.querySelectorAll('svg text'))
  .filter(isShown)
  .slice(0, 150)
  .forEach(function (text) {
    judge(text, channels(getComputedStyle(text).fill), drawnBehind(text));
  });
if (judged < 20) {
  faults.push('hardly a text was judged');
}
return faults.slice(0, 12);
