import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, RunRecord } from '../run/record.ts';
import { storyOf, tabs, type Entry, type Tab } from './entries.ts';
import type { Shown } from './make-report.ts';

const beside = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** The whole report as one page: style and script within, pictures beside it. It opens from a disk as from a server. */
export function reportPage(records: readonly RunRecord[], groups: readonly Shown[], hasPlaywright: boolean): string {
  const content = groups.length === 0 ? calm(records) : workbench(groups);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${groups.length === 0 ? 'All pictures are equal' : count(groups.length, 'change')} – Galley</title>
<link rel="icon" href="data:,">
<style>
${beside('report.css')}</style>
</head>
<body>
<header>
<h1>Pictures</h1>
<p>${figures(records)}</p>
${hasPlaywright ? '<p><a href="playwright/index.html">Playwright’s report</a>: traces, timing, errors</p>' : ''}
</header>
${content}
</body>
</html>
`;
}

function figures(records: readonly RunRecord[]): string {
  const results = records.flatMap((record) => record.results);
  const equal = results.filter(({ outcome }) => outcome === 'equal').length;
  const [first] = records.toSorted((one, other) => one.began.localeCompare(other.began));
  const parts = records.length > 1 ? `, in ${records.length} parts` : '';
  return `${equal} of ${count(results.length, 'picture')} equal · ${first?.began.slice(0, 16).replace('T', ' ') ?? ''} UTC · ${duration(records)}${parts}`;
}

function duration(records: readonly RunRecord[]): string {
  const seconds = Math.round(Math.max(0, ...records.map(({ milliseconds }) => milliseconds)) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function calm(records: readonly RunRecord[]): string {
  const results = records.flatMap((record) => record.results);
  const of = (outcome: Outcome) => results.filter((result) => result.outcome === outcome);
  const without = of('not pictured');
  const [{ fingerprint } = { fingerprint: undefined }] = records;
  const rows = [
    ['Compared', count(of('equal').length, 'picture')],
    ['Took', duration(records)],
    ['Browser', `Chromium ${fingerprint?.chromium ?? 'unknown'}, ${count(fingerprint?.flags.length ?? 0, 'flag')}`],
    ['Runner', `Playwright ${fingerprint?.playwright ?? 'unknown'}`],
    ['Fonts', count(Object.keys(fingerprint?.fonts ?? {}).length, 'package')],
  ];
  const reasons = without.map(
    ({ name, finding = '' }) => `<li>${escape(name.replace(/\/reason$/, ''))}: ${escape(finding)}</li>`,
  );
  return `<main class="calm">
<h2>All pictures are equal</h2>
<p>Not one pixel differs from what was approved. There is nothing to decide.</p>
<dl>${rows.map(([term = '', text = '']) => `<div><dt>${term}</dt><dd>${escape(text)}</dd></div>`).join('')}</dl>
${reasons.length === 0 ? '' : `<h3>Not pictured, and why</h3><ul>${reasons.join('')}</ul>`}
</main>`;
}

const hashOf = ({ tab, name }: Entry) => `#${tab}/${name}`;

function workbench(groups: readonly Shown[]): string {
  const inTab = (tab: Tab) => groups.filter(({ entries: [first] }) => first?.tab === tab);
  const links = tabs.map((tab) => {
    const pictures = inTab(tab).flatMap(({ entries }) => entries);
    const [first] = pictures;
    const label = `${tab} <b>${pictures.length}</b>`;
    return `<li>${first === undefined ? `<span>${label}</span>` : `<a data-tab="${tab}" href="${escape(hashOf(first))}">${label}</a>`}</li>`;
  });
  const lists = tabs.map((tab) => {
    const found = inTab(tab);
    if (found.length === 0) return '';
    const pictures = found.reduce((sum, { entries }) => sum + entries.length, 0);
    const heading = `${count(found.length, tab === 'changed' ? 'cause' : 'group')}, ${count(pictures, 'picture')}`;
    return `<section data-list="${tab}" hidden><h2>${heading}</h2>${found.map(groupInList).join('')}</section>`;
  });
  return `<nav class="tabs" aria-label="What was found"><ul>${links.join('')}</ul></nav>
<div class="workbench">
<nav class="groups" aria-label="Pictures, by what changed">${lists.join('')}</nav>
<main id="picture" tabindex="-1"></main>
</div>
<dialog id="keys" aria-labelledby="keys-title"></dialog>
<p id="said" class="said" role="status"></p>
<script type="application/json" id="groups">${JSON.stringify(forPage(groups)).replaceAll('<', String.raw`\u003c`)}</script>
<script>
${beside('report.client.js')}</script>`;
}

function groupInList({ id, title, entries }: Shown): string {
  const links = entries.map(
    (entry) => `<li><a href="${escape(hashOf(entry))}">${escape(entry.name.replace(/^stories\//, ''))}</a></li>`,
  );
  const [from, to] = title.match(/#[\da-f]{6}/g) ?? [];
  const swatches = to === undefined ? '' : `<i style="background:${from}"></i><i style="background:${to}"></i>`;
  return `<details data-group="${id}"><summary>${swatches}<span>${escape(title)}</span> <small>${id} · ${entries.length}</small></summary><ol>${links.join('')}</ol></details>`;
}

/** What the script has to know. */
function forPage(groups: readonly Shown[]) {
  return groups.map(({ id, title, causes, entries }) => ({
    id,
    title,
    causes,
    entries: entries.map(({ tab, name, finding, before, after, diff, sizes, regions, tree, axe, components }) => ({
      tab,
      name,
      story: storyOf(name),
      finding,
      before,
      after,
      diff,
      sizes,
      regions,
      tree,
      axe,
      components,
    })),
  }));
}
