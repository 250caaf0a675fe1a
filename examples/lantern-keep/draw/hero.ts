import { DOWN, FRONT_LEGS, HERO_INKS, LANTERNS, RIGHT, SHUT_EYES, SIDE_LEGS, UP } from './hero-parts.ts';
import { blank, ink, mirrored, type Picture, put, sheet, stamp } from './picture.ts';

/** Four directions (down, up, right, left), a row each, of four steps. */
export function heroWalk(): Picture {
  const right = STEPS.map((step) => side(step));
  return sheet(
    [
      ...STEPS.map((step) => front(step)),
      ...STEPS.map((step) => back(step)),
      ...right,
      ...right.map(mirrored),
    ],
    4,
  );
}

/** Breathing with a blink and a flickering lantern: four frames facing down, four facing right. */
export function heroIdle(): Picture {
  const breath = [0, 1, 1, 0];
  const down = breath.map((low, at) => {
    const frame = standing(DOWN, FRONT_LEGS[1], low);
    if (at === 2) stamp(frame, SHUT_EYES, 0, 7 + low);
    stamp(frame, LANTERNS[at % 2], 12, 9 + low);
    return frame;
  });
  const right = breath.map((low, at) => {
    const frame = standing(RIGHT, SIDE_LEGS[1], low);
    stamp(frame, LANTERNS[at % 2], 10, 9 + low);
    return frame;
  });
  return sheet([...down, ...right], 4);
}

/** The lantern swung in an arc, leaving a trail of light: four frames facing down, four facing right. */
export function heroSwing(): Picture {
  const down = DOWN_ARC.map((_, at) => swung(standing(DOWN, FRONT_LEGS[1], 1), DOWN_ARC, at));
  const right = SIDE_ARC.map((_, at) => swung(standing(RIGHT, SIDE_LEGS[at === 0 ? 1 : 0], 1), SIDE_ARC, at));
  return sheet([...down, ...right], 4);
}

interface Step {
  readonly legs: number;
  /** How many pixels the body is lower than at its highest. */
  readonly low: 0 | 1;
}

const STEPS: readonly Step[] = [
  { legs: 0, low: 1 },
  { legs: 1, low: 0 },
  { legs: 2, low: 1 },
  { legs: 1, low: 0 },
];

/** Places of the lantern's top left corner. */
const DOWN_ARC = [
  [12, 4],
  [12, 10],
  [7, 11],
  [0, 10],
] as const;
const SIDE_ARC = [
  [0, 8],
  [3, 1],
  [11, 2],
  [12, 10],
] as const;

function front({ legs, low }: Step): Picture {
  const frame = standing(DOWN, FRONT_LEGS[legs], low);
  stamp(frame, LANTERNS[legs === 0 ? 0 : 1], 12, 9 + low);
  return frame;
}

function back({ legs, low }: Step): Picture {
  const frame = blank(16, 16);
  stamp(frame, LANTERNS[legs === 0 ? 0 : 1], 12, 9 + low);
  stamp(frame, standing(UP, FRONT_LEGS[legs], low), 0, 0);
  return frame;
}

function side({ legs, low }: Step): Picture {
  const frame = standing(RIGHT, SIDE_LEGS[legs], low);
  stamp(frame, LANTERNS[legs === 0 ? 0 : 1], 10, 9 + low);
  return frame;
}

function standing(body: Picture, legs: Picture, low: number): Picture {
  const frame = blank(16, 16);
  stamp(frame, legs, 0, 16 - legs.height);
  stamp(frame, body, 0, low);
  return frame;
}

function swung(frame: Picture, arc: readonly (readonly [number, number])[], at: number): Picture {
  const [left, top] = arc[at];
  if (at > 0) trail(frame, arc[at - 1], arc[at]);
  stamp(frame, LANTERNS[at % 2], left, top);
  return frame;
}

/** Sparks along the way that the lantern came, brighter towards its end. */
function trail(frame: Picture, from: readonly [number, number], to: readonly [number, number]): void {
  const letters = ['o', 'o', 'y', 'y', 'Y'];
  letters.forEach((letter, at) => {
    const way = (at + 0.5) / letters.length;
    const x = Math.round(from[0] + (to[0] - from[0]) * way) + 1;
    const y = Math.round(from[1] + (to[1] - from[1]) * way) + 2;
    put(frame, x, y, ink(HERO_INKS, letter));
    if (at > 1) put(frame, x, y + 1, ink(HERO_INKS, 'o'));
  });
}
