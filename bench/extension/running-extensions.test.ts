import { expect, it } from 'vitest';
import { readActivation } from './running-extensions.ts';

it.each([
  {
    text: 'JSON Language Features\n10.0.0\n 127.0.0.1:43589\nActivation: 63ms',
    activation: { name: 'JSON Language Features', isAtStartup: false, milliseconds: 63 },
  },
  {
    text: 'Git\n10.0.0\n 127.0.0.1:43589\nStartup Activation: 641ms',
    activation: { name: 'Git', isAtStartup: true, milliseconds: 641 },
  },
  { text: 'Emmet\n10.0.0\n web worker\nActivating...', activation: undefined },
])('reads ‘$text’', ({ text, activation }) => {
  expect(readActivation(text)).toEqual(activation);
});
