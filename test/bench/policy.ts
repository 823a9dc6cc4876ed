// What the compiled policy costs: compiling (background), opening (content script), and its size as stored.
import { gzipSync } from 'node:zlib';
import { compile, openPolicy, type Policy } from '../../src/policy/index.ts';
import { examplePolicySource } from '../fakes/policy.ts';
import { time } from './clock.ts';

export interface PolicyCost {
  readonly compileMs: number;
  readonly loadMs: number;
  readonly gzipBytes: number;
}

export function policyCost(): PolicyCost {
  const source = examplePolicySource();
  const text = JSON.stringify(compile(source));
  return {
    compileMs: time(() => compile(source), { least: 5, ms: 500 }).medianMs,
    loadMs: time(() => openPolicy(JSON.parse(text) as Policy), { least: 5, ms: 500 }).medianMs,
    gzipBytes: gzipSync(text).length,
  };
}
