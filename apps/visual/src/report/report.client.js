/** The report in the browser: a picture of the list, the keys, and the commands. Classic, so that it runs from a disk. */
{
  const groups = JSON.parse(document.querySelector('#groups').textContent);
  const pictures = groups.flatMap((group) => group.entries.map((entry) => ({ ...entry, group })));
  const main = document.querySelector('#picture');
  const views = ['before', 'after', 'side by side', 'slider', 'blink', 'difference'];
  const zooms = [0.25, 0.5, 1, 2, 4, 8];
  const escape = (text) => String(text).replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

  /** What is shown: the address holds all of it but the reason and the side that blinks. */
  const state = { picture: pictures[0], view: '', zoom: 1, region: 0, blinked: false, cut: 50, reason: '' };

  // ---- The address

  const placeOf = ({ tab, name }) => `#${tab}/${name}`;

  function readAddress() {
    const [place, query = ''] = decodeURI(location.hash).split('?');
    const asked = new URLSearchParams(query);
    state.picture = pictures.find((picture) => placeOf(picture) === place) ?? pictures[0];
    const view = views.find((name) => name === asked.get('view')) ?? state.view;
    state.view = canShow(view) ? view : (views.find((name) => canShow(name)) ?? '');
    const region = Number(asked.get('region') ?? 1) - 1;
    state.region = state.picture.regions[region] === undefined ? 0 : region;
    const zoom = Number(asked.get('zoom'));
    state.zoom = zooms.includes(zoom) ? zoom : fittingZoom();
    state.blinked = false;
  }

  function writeAddress() {
    const { view, region, zoom, picture } = state;
    const query = new URLSearchParams({ view, region: region + 1, zoom });
    history.replaceState(undefined, '', `${placeOf(picture)}?${query}`);
  }

  /** A small difference is shown large, with something of what is around it. */
  function fittingZoom() {
    const region = state.picture.regions[0];
    if (region === undefined) return 1;
    const room = main.clientWidth / (state.view === 'side by side' ? 4 : 2);
    return [4, 2].find((zoom) => region.width * zoom < room && region.height * zoom < innerHeight / 4) ?? 1;
  }

  function canShow(view) {
    const { before, after, diff } = state.picture;
    if (view === 'before') return before !== undefined;
    if (view === 'after') return after !== undefined;
    return before !== undefined && after !== undefined && (view !== 'difference' || diff !== undefined);
  }

  // ---- What stands on the page

  function render() {
    const focused = document.activeElement?.dataset.act;
    const { group } = state.picture;
    main.innerHTML = `<div><h2>${escape(group.title)}</h2>${whereInGroup()}</div>
      ${listOfCauses()}
      ${toolbar()}
      <div class="stage">${panes()}</div>
      ${state.view === 'slider' ? slider() : ''}
      ${whatStandsUnder()}
      ${approval()}
      ${changeOfTree()}
      ${axeFindings()}`;
    markList();
    showRegion();
    const again = focused && main.querySelector(`[data-act="${focused}"]:not(:disabled)`);
    if (again) again.focus({ preventScroll: true });
    else if (focused) main.focus({ preventScroll: true });
  }

  function whereInGroup() {
    const { group, name, sizes, finding } = state.picture;
    const at = group.entries.findIndex((entry) => placeOf(entry) === placeOf(state.picture)) + 1;
    const size = (one) => (one === undefined ? '' : `${one.width} × ${one.height}`);
    const [before, after] = [size(sizes.before), size(sizes.after)];
    const both = [...new Set([before, after])].filter((text) => text !== '').join(' → ');
    return `<p><b>${escape(name)}</b> <small>${at} of ${group.entries.length} in ${group.id}${both && ` · ${both} px`}</small></p>
      <p class="quiet">${escape(finding)}</p>`;
  }

  function listOfCauses() {
    const { causes } = state.picture.group;
    if (causes.length === 0) return '';
    const item = ({ file, why }) => `<li><code>${escape(file)}</code> <small>${escape(why)}</small></li>`;
    const rest = causes.slice(3);
    const more =
      rest.length === 0
        ? ''
        : `<details><summary>${rest.length} more changed files</summary><ul>${rest.map(item).join('')}</ul></details>`;
    return `<div class="causes"><h3>Likely cause</h3><ul>${causes.slice(0, 3).map(item).join('')}</ul>${more}</div>`;
  }

  const button = (act, label, key, { pressed, disabled = false } = {}) =>
    `<button type="button" data-act="${act}"${pressed === undefined ? '' : ` aria-pressed="${pressed}"`}${disabled ? ' disabled' : ''}>${label}${key ? ` <kbd aria-hidden="true">${key}</kbd>` : ''}</button>`;

  function toolbar() {
    const { picture, view, zoom, region } = state;
    const count = picture.regions.length;
    const shown = views.map((name, index) =>
      button(`view-${index + 1}`, name, index + 1, { pressed: name === view, disabled: !canShow(name) }),
    );
    const zoomed = `${button('zoom-out', '<span class="unseen">Smaller</span>−')}<span>${zoom * 100} %</span>${button('zoom-in', '<span class="unseen">Larger</span>+')}`;
    const regions = `<span>Difference ${region + 1} of ${count}${picture.regions[region]?.pushed ? ', only pushed' : ''}</span>${button('next-region', 'next', 'n', { disabled: count < 2 })}`;
    return `<div class="bar">
      <div role="group" aria-label="Picture">${button('previous', 'previous', 'k')}${button('next', 'next', 'j')}${button('previous-group', 'group before', 'K')}${button('next-group', 'group after', 'J')}</div>
      ${view === '' ? '' : `<div role="group" aria-label="View">${shown.join('')}${button('blink', 'swap', 'space', { disabled: !canShow('blink') })}</div><div role="group" aria-label="Zoom">${zoomed}</div>`}
      ${count === 0 ? '' : `<div role="group" aria-label="Differences">${regions}</div>`}
      ${button('keys', 'keys', '?')}</div>`;
  }

  const image = (role, file, { width }) =>
    `<img class="${role}" src="${escape(file.split('/').map(encodeURIComponent).join('/'))}" alt="${role}" width="${width * state.zoom}">`;

  function panes() {
    const { before, after, diff, sizes } = state.picture;
    const before_ = () => image('before', before, sizes.before);
    const after_ = (role = 'after') => image(role, after, sizes.after);
    const either = state.blinked ? ['after', after_] : ['before', before_];
    const width = Math.max(sizes.before?.width ?? 0, sizes.after?.width ?? 0);
    switch (state.view) {
      case 'before':
        return pane('before', before_());
      case 'after':
        return pane('after', after_());
      case 'side by side':
        return pane('before', before_()) + pane('after', after_());
      case 'slider':
        return pane('before, then after', `${before_()}${after_('after-cut')}<div class="cut-line"></div>`);
      case 'blink':
        return pane(either[0], either[1]());
      case 'difference':
        return pane('difference', image('difference', diff, { width }) + componentBoxes());
      default:
        return '';
    }
  }

  function pane(label, content) {
    const { sizes, zoom } = state.picture ? { ...state, sizes: state.picture.sizes } : state;
    const [width, height] = ['width', 'height'].map(
      (side) => Math.max(sizes.before?.[side] ?? 0, sizes.after?.[side] ?? 0) * zoom,
    );
    return `<figure><figcaption>${label}</figcaption><div class="pane${zoom > 1 ? ' magnified' : ''}" tabindex="0" role="group" aria-label="${label}">
      <div class="canvas" style="width:${width}px;height:${height}px;--cut:${state.cut}%">${content}${regionBoxes()}</div></div></figure>`;
  }

  const at = ({ x, y, width, height }) =>
    `left:${x * state.zoom}px;top:${y * state.zoom}px;width:${width * state.zoom}px;height:${height * state.zoom}px`;

  function regionBoxes() {
    const box = (region, index) =>
      index === state.region
        ? `<div class="region" style="${at(region)}"></div>`
        : state.view === 'difference' && !region.pushed
          ? `<div class="region other" style="${at(region)}"></div>`
          : '';
    return state.picture.regions.map(box).join('');
  }

  const touches = (one, other) =>
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height;

  function componentBoxes() {
    const region = state.picture.regions[state.region];
    if (region === undefined) return '';
    return state.picture.components
      .filter(({ box }) => touches(box, region))
      .map(({ component, box }) => `<div class="component" style="${at(box)}"><b>${escape(component)}</b></div>`)
      .join('');
  }

  const slider = () =>
    `<label>How much of before <input class="slide" data-act="cut" type="range" min="0" max="100" value="${state.cut}"></label>`;

  function whatStandsUnder() {
    const region = state.picture.regions[state.region];
    if (region === undefined) return '';
    const names = region.components.map((name) => escape(name)).join(' in ');
    return `<p>Under this difference: ${names || 'no component'}. <small>${region.width} × ${region.height} px at ${region.x}, ${region.y}</small></p>`;
  }

  // ---- Approving

  /** One word for a shell, whatever is in it. */
  const quoted = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

  const commands = () => {
    const { group, story } = state.picture;
    const why = ` -m ${state.reason.trim() === '' ? '"…"' : quoted(state.reason.trim())}`;
    return {
      group: `pnpm visual:approve --group ${group.id}${why}`,
      story: `pnpm visual:approve --story ${story}${why}`,
      all: `pnpm visual:approve --all${why}`,
    };
  };

  function approval() {
    if (!['changed', 'new', 'removed'].includes(state.picture.tab)) {
      return `<p>This cannot be approved: no baseline could hold it, or it shows something broken. Mend it, and run <code>pnpm visual</code>.</p>`;
    }
    const { group, story } = state.picture;
    const pictures = group.entries.length === 1 ? 'its 1 picture' : `its ${group.entries.length} pictures`;
    const rows = [
      ['group', `This cause, ${pictures}`, 'c'],
      ['story', `Only ${escape(story)}`, ''],
      ['all', 'All of the run', ''],
    ].map(
      ([which, label, key]) =>
        `<div class="command"><small>${label}</small><code data-command="${which}">${escape(commands()[which])}</code>${button(`copy-${which}`, `copy<span class="unseen"> the command for: ${label}</span>`, key)}</div>`,
    );
    return `<section class="card" aria-label="Approve"><h3>Meant? Approve</h3>
      <label class="reason">Why it is meant to be so<input type="text" data-act="reason" value="${escape(state.reason)}" autocomplete="off"></label>${rows.join('')}</section>`;
  }

  async function copy(which) {
    if (main.querySelector(`[data-command="${which}"]`) === null) return say('This cannot be approved.');
    const command = commands()[which];
    try {
      await navigator.clipboard.writeText(command);
      say(`Copied: ${command}`);
    } catch {
      getSelection().selectAllChildren(main.querySelector(`[data-command="${which}"]`));
      say('The browser lets no page copy here. The command is selected.');
    }
  }

  function say(text) {
    const said = document.querySelector('#said');
    said.textContent = text;
    clearTimeout(say.timer);
    say.timer = setTimeout(() => (said.textContent = ''), 5000);
  }

  // ---- Accessibility

  function changeOfTree() {
    const { tree } = state.picture;
    if (tree.length === 0) return '';
    const kinds = { '-': 'gone', '+': 'come', ' ': 'kept' };
    const lines = tree.map(([sign, text]) => `<span class="${kinds[sign]}">${sign} ${escape(text)}</span>`).join('');
    return `<section class="card" aria-label="Accessibility tree"><h3>Accessibility tree</h3><pre tabindex="0" role="group" aria-label="Lines that changed">${lines}</pre></section>`;
  }

  function axeFindings() {
    const { axe } = state.picture;
    if (axe.length === 0) return '';
    const item = ({ rule, help, targets }) =>
      `<li><b>${escape(help)}</b> <small>${escape(rule)}</small><br>${targets.map((one) => `<code>${escape(one)}</code>`).join(', ')}</li>`;
    return `<section class="card" aria-label="axe"><h3>axe finds, by WCAG 2.2 AA</h3><ul>${axe.map(item).join('')}</ul></section>`;
  }

  // ---- Moving about

  function markList() {
    const { tab, group } = state.picture;
    for (const list of document.querySelectorAll('[data-list]')) list.hidden = list.dataset.list !== tab;
    for (const link of document.querySelectorAll('nav a[aria-current]')) link.removeAttribute('aria-current');
    document.querySelector(`[data-tab="${tab}"]`).setAttribute('aria-current', 'true');
    const list = document.querySelector(`[data-list="${tab}"] [data-group="${group.id}"]`);
    list.open = true;
    const link = [...list.querySelectorAll('a')].find((one) => one.getAttribute('href') === placeOf(state.picture));
    link.setAttribute('aria-current', 'true');
    const scroller = list.closest('.groups');
    const [inside, around] = [link.getBoundingClientRect(), scroller.getBoundingClientRect()];
    if (inside.top < around.top || inside.bottom > around.bottom) scroller.scrollTop += inside.top - around.top - 80;
  }

  /** Brings the difference into the middle of each pane, and its beginning into sight if it is larger. */
  function showRegion() {
    const region = state.picture.regions[state.region];
    for (const pane of main.querySelectorAll('.pane')) {
      pane.addEventListener('scroll', () => follow(pane));
      if (region === undefined) continue;
      const start = (from, length, room) => from * state.zoom - Math.max(24, (room - length * state.zoom) / 2);
      pane.scrollTo(start(region.x, region.width, pane.clientWidth), start(region.y, region.height, pane.clientHeight));
    }
  }

  function follow({ scrollLeft, scrollTop }) {
    for (const other of main.querySelectorAll('.pane')) {
      if (other.scrollLeft !== scrollLeft || other.scrollTop !== scrollTop) other.scrollTo(scrollLeft, scrollTop);
    }
  }

  function change(to) {
    Object.assign(state, to);
    writeAddress();
    render();
  }

  function go(to) {
    if (to === undefined) return;
    location.hash = placeOf(to);
  }

  const inTab = () => pictures.filter(({ tab }) => tab === state.picture.tab);

  function step(by) {
    const list = inTab();
    go(list[list.indexOf(state.picture) + by]);
  }

  function stepGroup(by) {
    const list = [...new Set(inTab().map(({ group }) => group))];
    const group = list[list.indexOf(state.picture.group) + by];
    go(group && pictures.find((picture) => picture.group === group));
  }

  function show(number) {
    const view = views[number - 1];
    if (canShow(view)) change({ view, blinked: false });
  }

  function zoom(by) {
    const next = zooms[zooms.indexOf(state.zoom) + by];
    if (next !== undefined && state.view !== '') change({ zoom: next });
  }

  function nextRegion(by = 1) {
    const count = state.picture.regions.length;
    if (count > 0) change({ region: (state.region + by + count) % count });
  }

  function blink() {
    if (!canShow('blink')) return;
    const scrolled = main.querySelector('.pane');
    const { scrollLeft, scrollTop } = scrolled;
    change({ view: 'blink', blinked: state.view === 'blink' && !state.blinked });
    main.querySelector('.pane').scrollTo(scrollLeft, scrollTop);
  }

  // ---- Keys and buttons: the same acts

  const acts = {
    previous: () => step(-1),
    next: () => step(1),
    'previous-group': () => stepGroup(-1),
    'next-group': () => stepGroup(1),
    'zoom-in': () => zoom(1),
    'zoom-out': () => zoom(-1),
    'next-region': () => nextRegion(),
    'previous-region': () => nextRegion(-1),
    blink,
    'copy-group': () => copy('group'),
    'copy-story': () => copy('story'),
    'copy-all': () => copy('all'),
    keys: showKeys,
  };
  for (const index of views.keys()) acts[`view-${index + 1}`] = () => show(index + 1);

  const keys = {
    j: 'next',
    ArrowRight: 'next',
    ArrowDown: 'next',
    k: 'previous',
    ArrowLeft: 'previous',
    ArrowUp: 'previous',
    J: 'next-group',
    K: 'previous-group',
    '+': 'zoom-in',
    '=': 'zoom-in',
    '-': 'zoom-out',
    n: 'next-region',
    N: 'previous-region',
    ' ': 'blink',
    c: 'copy-group',
    '?': 'keys',
  };
  for (const index of views.keys()) keys[index + 1] = `view-${index + 1}`;

  /** Single letters are in the way of those who speak to their browser: they can be turned off, here and for later. */
  const stored = {
    read: () => {
      try {
        return localStorage.getItem('galley-report-keys');
      } catch {
        return null;
      }
    },
    write: (value) => {
      try {
        localStorage.setItem('galley-report-keys', value);
      } catch {
        /* For this page alone, then. */
      }
    },
  };
  let keysAreOn = stored.read() !== 'off';

  function showKeys() {
    const rows = [
      ['j k, arrows', 'next, previous picture'],
      ['J K', 'next, previous group'],
      ['1 – 6', views.join(', ')],
      ['space', 'swap before and after'],
      ['+ −', 'zoom'],
      ['n N', 'next, previous difference'],
      ['c', 'copy the command that approves this group'],
      ['?', 'these keys'],
    ];
    const dialog = document.querySelector('#keys');
    dialog.innerHTML = `<h2 id="keys-title">Keys</h2><dl>${rows.map(([key, what]) => `<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`).join('')}</dl>
      <p><label><input type="checkbox" id="keys-on"${keysAreOn ? ' checked' : ''}> Keys are on</label></p><form method="dialog"><button>Close</button></form>`;
    dialog.querySelector('#keys-on').addEventListener('change', ({ target }) => {
      keysAreOn = target.checked;
      stored.write(keysAreOn ? 'on' : 'off');
    });
    dialog.showModal();
  }

  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!keysAreOn || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (target.matches('input, textarea') || (key === ' ' && target.closest('button, a, summary'))) return;
    if (key.startsWith('Arrow') && target.closest('.pane, pre, .groups')) return;
    const act = acts[keys[key]];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });

  main.addEventListener('click', (event) => {
    const pressed = event.target.closest('button[data-act]');
    if (pressed === null) return;
    acts[pressed.dataset.act]();
    // After the mouse, keys are for the picture again, and space for swapping.
    if (event.detail > 0) main.focus({ preventScroll: true });
  });

  main.addEventListener('input', ({ target }) => {
    if (target.dataset.act === 'cut') {
      state.cut = Number(target.value);
      main.querySelector('.canvas').style.setProperty('--cut', `${state.cut}%`);
    }
    if (target.dataset.act === 'reason') {
      state.reason = target.value;
      for (const shown of main.querySelectorAll('[data-command]'))
        shown.textContent = commands()[shown.dataset.command];
    }
  });

  addEventListener('hashchange', () => {
    readAddress();
    render();
    const { group, name } = state.picture;
    document.title = `${name} – ${group.title}`;
  });

  state.view = matchMedia('(max-width: 50rem)').matches ? 'blink' : 'side by side';
  readAddress();
  render();
}
