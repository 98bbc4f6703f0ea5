// Writes what the real IceCube answers to random cases down for the unit tests, which have no Ruby to ask:
// node e2e/ice-cube/record.ts > src/v2/ice-cube-recorded.json
import fc from 'fast-check';
import { anyCase } from './anyCase.ts';
import { askIceCube } from './iceCube.ts';

const asked = fc.sample(anyCase, { numRuns: 260, seed: 20_261_123 });
const recorded = askIceCube(asked).flatMap(({ question: { count, ...schedule }, answer }) =>
  'occurrences' in answer
    ? [JSON.stringify({ ...schedule, occurrences: answer.occurrences.slice(0, count) })]
    : [],
);
console.log(`[\n${recorded.join(',\n')}\n]`);
