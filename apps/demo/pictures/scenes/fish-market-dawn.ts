/** The market hall before the sale: lamps on, day at the far door, the floor hosed down. */
import type { Board, Scene } from '../board.ts';
import { block, camera, flat, type Spot } from '../camera.ts';
import { figure, type Figure } from '../figures.ts';
import { mist } from '../haze.ts';
import { blend, ramp } from '../inks.ts';
import { between, disc, gouge, line, path, pool, shape, stroke, wash } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';
import { column, mirror } from '../water.ts';

const size = { width: 1600, height: 1067 };
const eye: Spot = [-0.9, 2.3, 0];
const view = camera(size, eye, 0.02, 0, 0.66, [770, 600]);
const end = 58;
const half = 11;
const air = '#c4a271';
const fog = (ink: string, z: number) => blend(ink, air, 0.86 * smooth(4, 62, z));

async function paint(board: Board): Promise<void> {
  const random = seeded(61);
  const drift = noise(2);
  const tone = ramp([
    [0, '#10171e'],
    [0.5, '#2a3036'],
    [0.8, '#6b5d48'],
    [1, '#c4a271'],
  ]);
  board.fill((x, y) => {
    const d = Math.hypot((x - 770) / 900, (y - 540) / 620);
    return tone(clamp(1 - d + layered(drift, x / 200, y / 90, 3) * 0.06));
  });
  // walls, bay by bay from the far end
  const arch = (z: number, lift = 0): Spot[] => {
    const spots: Spot[] = [];
    for (let i = 0; i <= 24; i++) {
      const a = Math.PI * (1 - i / 24);
      spots.push([Math.cos(a) * half, 5.2 + lift + Math.sin(a) * 5.2, z]);
    }
    return spots;
  };
  // end wall and the great window
  const window = (grow: number): Spot[] => {
    const spots: Spot[] = [[-7.2 - grow, 0, end]];
    for (let i = 0; i <= 24; i++) {
      const a = Math.PI * (1 - i / 24);
      spots.push([Math.cos(a) * (7.2 + grow), 3.6 + Math.sin(a) * (4.8 + grow), end]);
    }
    spots.push([7.2 + grow, 0, end]);
    return spots;
  };
  const top = view([0, 8.4, end])[1];
  const foot = view([0, 0, end])[1];
  const dawn = wash('dawn', 0, top, 0, foot, [
    [0, '#b8bdb0'],
    [0.5, '#f0dcae'],
    [0.85, '#fbe2a8'],
    [1, '#e9b56c'],
  ]);
  let far =
    dawn +
    shape(flat(view, [[-half, 0, end], ...arch(end), [half, 0, end]]), '#8a7656') +
    shape(flat(view, window(0)), 'url(#dawn)');
  for (let i = -3; i <= 3; i++)
    far += stroke(
      line(
        flat(view, [
          [i * 2.1, 0, end],
          [i * 2.1, 3.6 + 4.8 * Math.sqrt(Math.max(0, 1 - ((i * 2.1) / 7.2) ** 2)), end],
        ]),
      ),
      '#6f604a',
      2.4,
    );
  for (const y of [2.9, 5.2])
    far += stroke(
      line(
        flat(view, [
          [-7, y, end],
          [7, y, end],
        ]),
      ),
      '#6f604a',
      2.2,
    );
  // masts outside
  for (const [x, h] of [
    [-4.4, 6],
    [-1.2, 4.7],
    [2.9, 6.6],
  ] as const)
    far +=
      stroke(
        line(
          flat(view, [
            [x, 0, end],
            [x + 0.1, h, end],
          ]),
        ),
        '#8d7a5c',
        2.2,
      ) +
      stroke(
        line(
          flat(view, [
            [x - 1.4, 1.2, end],
            [x + 0.05, h, end],
            [x + 1.8, 1.2, end],
          ]),
        ),
        '#9a8767',
        1,
      );
  await board.lay(far);

  let hall = '';
  for (let z = end; z > 1; z -= 6) {
    const near = z - 6;
    const z0 = Math.max(1.2, near);
    for (const side of [-1, 1]) {
      const wall: Spot[] = [
        [side * half, 0, z],
        [side * half, 5.2, z],
        [side * half, 5.2, z0],
        [side * half, 0, z0],
      ];
      hall += shape(flat(view, wall), fog(side < 0 ? '#1d2730' : '#232a2f', (z + z0) / 2 - 5));
      const pane: Spot[] = [
        [side * half, 3.1, z - 0.9],
        [side * half, 4.9, z - 0.9],
        [side * half, 4.9, z0 + 0.9],
        [side * half, 3.1, z0 + 0.9],
      ];
      hall += shape(flat(view, pane), fog(side < 0 ? '#4e6472' : '#43525b', z));
      for (let k = 1; k < 4; k++) {
        const zz = z - 0.9 - (k * (z - z0 - 1.8)) / 4;
        hall += stroke(
          line(
            flat(view, [
              [side * half, 3.1, zz],
              [side * half, 4.9, zz],
            ]),
          ),
          fog('#1d2730', z),
          30 / z + 1,
        );
      }
    }
    // roof planes
    const back = arch(z);
    const front = arch(z0);
    for (let i = 0; i < 24; i++) {
      const lit = i > 8 && i < 15 && Math.round(z / 6) % 2 === 0;
      hall += shape(
        flat(view, [back[i], back[i + 1], front[i + 1], front[i]] as Spot[]),
        fog(lit ? '#55646b' : i % 2 ? '#171f27' : '#1b242c', (z + z0) / 2 - 4),
        'stroke="none"',
      );
    }
    // rib and tie
    const rib = [...arch(z0), ...arch(z0, -0.55).toReversed()];
    hall += shape(flat(view, rib), fog('#0e151c', z0));
    hall += stroke(
      line(
        flat(view, [
          [-half, 5.3, z0],
          [half, 5.3, z0],
        ]),
      ),
      fog('#0e151c', z0),
      44 / z0 + 1,
    );
    for (const x of [-6.4, -3.2, 0, 3.2, 6.4])
      hall += stroke(
        line(
          flat(view, [
            [x, 5.3, z0],
            [x, 5.2 + Math.sqrt(half * half - x * x) * 0.45, z0],
          ]),
        ),
        fog('#0e151c', z0),
        20 / z0 + 0.7,
      );
    for (const side of [-1, 1])
      hall += block(view, eye, [side * half - 0.35, 0, z0], [side * half + 0.35, 5.3, z0 + 0.7], {
        front: fog('#0e151c', z0),
        side: fog('#161e26', z0),
      });
  }
  await board.lay(hall);
  // the floor, wet
  const floor = ramp([
    [0, '#d8b177'],
    [0.16, '#8d7755'],
    [0.45, '#434544'],
    [1, '#141b21'],
  ]);
  const ink = await board.draw(
    shape(
      flat(view, [
        [-half, 0, end],
        [half, 0, end],
        [half, 0, 1],
        [-half, 0, 1],
      ]),
      '#000',
    ),
  );
  const wet = noise(9);
  for (let y = Math.floor(foot), i = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      i = (y * size.width + x) * 4;
      if ((ink[i + 3] as number) < 128) continue;
      const t = (y - foot) / (size.height - foot);
      const c = floor(clamp(t + wet(x / (20 + 260 * t), Math.log(t + 0.05) * 12) * 0.06 + Math.abs(x - 770) / 2600));
      board.px.set(c, (y * size.width + x) * 3);
    }
  }
  let slabs = '';
  for (let z = 3; z < end; z += 2)
    slabs += stroke(
      line(
        flat(view, [
          [-half, 0, z],
          [half, 0, z],
        ]),
      ),
      '#0f151b',
      14 / z + 0.4,
    );
  for (let x = -10; x <= 10; x += 2)
    slabs += stroke(
      line(
        flat(view, [
          [x, 0, 2.4],
          [x, 0, end],
        ]),
      ),
      '#0f151b',
      1.2,
    );
  await board.lay(slabs, { opacity: 0.3 });
  // reflections in the floor: the window, then the lamps
  const glass = await board.draw(dawn + shape(flat(view, window(0)), 'url(#dawn)'));
  mirror(
    board,
    {
      from: foot,
      to: foot + 300,
      ink: '#7b684a',
      near: 0.5,
      far: 0,
      ripple: 0.9,
      smear: 1.3,
      stretch: 0.5,
      seed: 6,
      fade: 0.92,
    },
    glass,
  );
  let shine = '';
  for (let i = 0; i < 80; i++) {
    const t = random() ** 1.4;
    shine += gouge(
      770 + between(random, -150, 150) * (1 + t * 1.4),
      foot + 10 + t * 420,
      between(random, 30, 150) * (0.4 + t),
      1 + 4 * t,
      0,
    );
  }
  await board.lay(path(shine, '#f1d59b'), { opacity: 0.4 });

  // crates, people and lamps from far to near
  interface Item {
    readonly z: number;
    draw(): string;
  }
  const items: Item[] = [];
  const crate = (x: number, y: number, z: number, w: number, d: number, full: boolean) => {
    const h = 0.34;
    const red = random() > 0.965;
    const wood = red ? '#7d2a22' : blend('#6d5436', '#40535f', random() > 0.55 ? 0.9 : random() * 0.3);
    let s = block(view, eye, [x, y, z], [x + w, y + h, z + d], {
      top: fog('#1c2226', z),
      front: fog(blend(wood, '#0c1116', 0.42), z),
      side: fog(blend(wood, '#f0c67e', 0.12), z),
      edge: fog('#0c1218', z),
    });
    if (full) {
      s += shape(
        flat(view, [
          [x + 0.07, y + h, z + 0.07],
          [x + w - 0.07, y + h, z + 0.07],
          [x + w - 0.07, y + h, z + d - 0.07],
          [x + 0.07, y + h, z + d - 0.07],
        ]),
        fog('#3c4c55', z),
      );
      let fish = '';
      let glint = '';
      for (let i = 0; i < 11; i++) {
        const p = view([x + between(random, 0.16, w - 0.16), y + h + 0.04, z + between(random, 0.12, d - 0.1)]);
        const len = 330 / p[2];
        fish += gouge(p[0], p[1], len, 62 / p[2], between(random, -0.35, 0.35));
        if (random() > 0.35)
          glint += gouge(p[0] - len * 0.1, p[1] - 7 / p[2], len * 0.55, 16 / p[2], between(random, -0.2, 0.2));
      }
      s += path(fish, fog('#8d9a9b', z)) + path(glint, fog('#fbe9c0', z));
    }
    return s;
  };
  for (let z = 46; z > 3.4; z -= 2.1) {
    for (const side of [-1, 1]) {
      const xs = side < 0 ? [-8.6, -7.2, -5.8, -4.4] : [7.3, 5.9, 4.5, 3.1];
      const zz = z + (side < 0 ? 0 : 0.7);
      items.push({
        z: zz,
        draw: () =>
          xs
            .map((x, c) => {
              const high = c === 3 ? (random() > 0.35 ? 1 : 2) : 1 + Math.floor(random() * 2.6);
              let s = '';
              for (let k = 0; k < high; k++) s += crate(x, k * 0.36, zz, 1.15, 0.9, k === high - 1);
              return s;
            })
            .join(''),
      });
    }
  }
  const people: readonly (readonly [number, number, Figure])[] = [
    [-1.9, 31, { pose: 'stand', hat: 'cap' }],
    [-0.9, 32, { pose: 'talk', flip: true }],
    [1.6, 26, { pose: 'walk', flip: true }],
    [2.2, 38, { pose: 'stand' }],
    [-3.1, 18, { pose: 'point', hat: 'cap' }],
    [-2.2, 16.5, { pose: 'stand', flip: true, hat: 'bare' }],
    [1.7, 13.4, { pose: 'carry', hat: 'hood', flip: true }],
    [2.3, 8.6, { pose: 'bend', hat: 'cap' }],
    [0.2, 45, { pose: 'walk' }],
  ];
  for (const [x, z, how] of people) {
    items.push({
      z,
      draw: () => {
        const p = view([x, 0, z]);
        const q = view([x, 1.78, z]);
        const h = p[1] - q[1];
        const dark = fog('#0a0f14', z * 0.75);
        let s = `<ellipse cx="${p[0]}" cy="${p[1]}" rx="${h * 0.24}" ry="${h * 0.035}" fill="${dark}" opacity=".6"/>`;
        s += path(gouge(p[0], p[1] + h * 0.22, h * 0.42, h * 0.09, Math.PI / 2), dark, 'opacity=".4"');
        s += figure(p[0], p[1], h, dark, { ...how, rim: fog('#e9b566', z) });
        return s;
      },
    });
  }
  items.sort((a, b) => b.z - a.z);
  let batch = '';
  let last = 50;
  for (const item of items) {
    if (last - item.z > 9) {
      await board.lay(batch);
      batch = '';
      mist(board, { y: foot - 10, height: 60 + 900 / last, ink: '#cfae7c', strength: 0.1, seed: Math.round(last) });
      last = item.z;
    }
    batch += item.draw();
  }
  await board.lay(batch);

  // lamps in two rows
  let shades = '';
  let cones = '';
  for (let z = 50; z > 5; z -= 7.5) {
    for (const x of [-4.6, 4.2]) {
      const p = view([x, 4.15, z]);
      const k = 17 / p[2];
      const up = view([x, 5.3, z]);
      shades +=
        stroke(`M${p[0]} ${up[1]}L${p[0]} ${p[1] - 22 * k}`, fog('#0e151c', z), 2 * k + 0.5) +
        path(
          `M${p[0] - 34 * k} ${p[1]}C${p[0] - 30 * k} ${p[1] - 18 * k} ${p[0] - 12 * k} ${p[1] - 26 * k} ${p[0]} ${p[1] - 26 * k}C${p[0] + 12 * k} ${p[1] - 26 * k} ${p[0] + 30 * k} ${p[1] - 18 * k} ${p[0] + 34 * k} ${p[1]}Z`,
          fog('#16222b', z),
        ) +
        `<ellipse cx="${p[0]}" cy="${p[1] + 1 * k}" rx="${25 * k}" ry="${6.5 * k}" fill="#fff0c6"/>` +
        disc(p[0], p[1] + 4 * k, 8 * k, '#fffbe8');
      const floorAt = view([x, 0, z]);
      cones +=
        pool(`c${z}${x > 0}`, p[0], p[1], floorAt[1] - p[1] + 40 * k, [
          [0, '#ffe2a0', 0.34],
          [1, '#ffd088', 0],
        ]) +
        shape(
          [
            [p[0] - 24 * k, p[1] + 3 * k],
            [p[0] + 24 * k, p[1] + 3 * k],
            [p[0] + 130 * k, floorAt[1]],
            [p[0] - 130 * k, floorAt[1]],
          ],
          `url(#c${z}${x > 0})`,
        );
    }
  }
  await board.lay(shades);
  await board.lay(cones, { mode: 'screen', blur: 5 });
  for (let z = 50; z > 5; z -= 7.5) {
    for (const x of [-4.6, 4.2]) {
      const p = view([x, 4.15, z]);
      const k = 17 / p[2];
      board.glow(p[0], p[1] + 6 * k, 32 * k + 5, '#ffcf7e', 0.62);
    }
  }
  let gleam = '';
  for (const [x, z] of [
    [-4.6, 5],
    [4.2, 5],
    [-4.6, 12.5],
    [4.2, 12.5],
  ] as const) {
    const p = view([x * 0.52, 0, z * 1.1]);
    gleam += column(random, p[0], p[1], Math.min(1067, p[1] + 3600 / p[2] / 4), 640 / p[2], '#f4cf8b', 1.2);
  }
  await board.lay(gleam, { opacity: 0.36 });
  board.glow(770, view([0, 3.4, end])[1], 110, '#ffe3a8', 0.36);
}

export const scene: Scene = {
  name: 'fish-market-dawn',
  size,
  seed: 606,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { round: [770, 560], tones: 16, brush: 0.035, knife: 0.9, vignette: 0.12 },
};
