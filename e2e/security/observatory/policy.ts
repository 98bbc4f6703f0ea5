import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity, Type } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';

/** What Google's evaluator remarks on a policy, a line each; what is accepted of it stands in contentPolicy.test.ts. */
export function remarksOn(policy: string): string[] {
  return new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .map(({ severity, type, directive, description }) => {
      return `${Severity[severity]} ${Type[type]} of ${directive}: ${description}`;
    });
}
