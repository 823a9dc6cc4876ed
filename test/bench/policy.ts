// What the compiled policy costs: compiling (background), opening (content script), and its size as stored.
import { gzipSync } from 'node:zlib';
import { openPolicy, type Policy } from '../../src/policy/index.ts';
import { time } from './clock.ts';
import { examplePolicy } from './example.ts';

export interface PolicyCost {
  readonly compileMs: number;
  readonly loadMs: number;
  readonly gzipBytes: number;
}

export function policyCost(): PolicyCost {
  const text = JSON.stringify(examplePolicy());
  return {
    compileMs: time(() => examplePolicy(), { least: 5, ms: 500 }).medianMs,
    loadMs: time(() => openPolicy(JSON.parse(text) as Policy), { least: 5, ms: 500 }).medianMs,
    gzipBytes: gzipSync(text).length,
  };
}
