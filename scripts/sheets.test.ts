import { expect, test } from 'vitest';
import { orderFaults } from './sheets.ts';

const layer = (rules: string) => `@layer galley.components { ${rules} }`;
const faults = (...sheets: string[]) => orderFaults(new Map(sheets.map((css, index) => [`sheet ${index}`, css])));

test.each([
  [
    'rules of one component',
    layer('.galley-card-1x0 { color: red } .galley-card-1x0:hover .galley-card-1x1 { color: red }'),
  ],
  ['a media query in a layer', layer('@media print { .galley-card-1x0 { display: none } }')],
  ['steps of an animation', '@keyframes a { from { opacity: 0 } 50% { opacity: 1 } }'],
  ['a face', "@font-face { font-family: 'A'; src: local('B') }"],
])('%s can come in any order', (_, css) => {
  expect(faults(css)).toEqual([]);
});

test.each([
  ['a rule in no layer', ['.galley-card-1x0 { color: red }']],
  ['a rule in somebody else’s layer', ['@layer site { .galley-card-1x0 { color: red } }']],
  ['a component that styles another', [layer('.galley-card-1x0 .galley-image-2y0 { color: red }')]],
  [
    'two packages that style one class',
    [layer('.galley-card-1x0 { color: red }'), layer('.galley-card-1x0 { color: blue }')],
  ],
])('%s cannot', (_, sheets) => {
  expect(faults(...sheets)).toHaveLength(1);
});
