// One build for every place the product is used from, chosen by --mode:
//   chromium, firefox   the extension, unpacked in dist/<mode>
//   cli                 the command `whichhat`, in dist/cli
// Differences between browsers live here, never in manifest.json.
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { parse } from 'yaml';
import manifest from './manifest.json' with { type: 'json' };
import { loadCore } from './src/cli/core.ts';

const root = import.meta.dirname;

/** `virtual:whichhat-core`: every rule, list, weight and the example organisation, parsed from YAML at build time. */
function whichhatCore(): Plugin {
  const id = 'virtual:whichhat-core';
  return {
    name: 'whichhat-core',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(loadCore(resolve(root, 'rules'))))});`;
    },
  };
}

/** `virtual:whichhat-drafts`: the example drafts and, as `everyday`, the ordinary posts of `rules/corpus`, for the desk's meter. Only the desk asks for them. */
function whichhatDrafts(): Plugin {
  const id = 'virtual:whichhat-drafts';
  return {
    name: 'whichhat-drafts',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      const lines = readFileSync(resolve(root, 'rules/example/drafts.jsonl'), 'utf8').split('\n').filter(Boolean);
      const corpus = resolve(root, 'rules/corpus');
      const posts = readdirSync(corpus).flatMap((file) => (parse(readFileSync(resolve(corpus, file), 'utf8')) as { posts: unknown[] }).posts);
      // What stands in a surface or an hour of its own is no everyday post.
      const everyday = posts.filter((post) => typeof post === 'string');
      return `export default JSON.parse(${JSON.stringify(`[${lines.join(',')}]`)});\nexport const everyday = JSON.parse(${JSON.stringify(JSON.stringify(everyday))});`;
    },
  };
}

/**
 * `virtual:whichhat-words/<language>`: the words of the popup, the pages and the toolbar, without those that only the desk says.
 * They are read whenever the background wakes, and the desk's are three quarters of all.
 * `virtual:whichhat-words/desk/<language>`: the words of the desk, without those of the popup and the pages.
 * The sentences alone: our translator fills in values by their names, and only the browser's own reads `placeholders`. Each becomes a message
 * again when the script begins: written out, the name of that one field would be a tenth of what the desk carries.
 */
function whichhatWords(): Plugin {
  const start = 'virtual:whichhat-words/';
  return {
    name: 'whichhat-words',
    resolveId: (source) => (source.startsWith(start) ? `\0${source}` : undefined),
    load(source) {
      if (!source.startsWith(`\0${start}`)) return undefined;
      const [language = '', room] = source
        .slice(start.length + 1)
        .split('/')
        .reverse();
      const file = resolve(root, 'extension/public/_locales', language, 'messages.json');
      const unsaid = room === 'desk' ? /^(popup|warning|mark|advice|extension)_/ : /^(desk|register)_/;
      const words = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>)
        .filter(([key]) => !unsaid.test(key))
        .map(([key, { message }]) => [key, message]);
      const sentences = JSON.stringify(JSON.stringify(Object.fromEntries(words)));
      return `export default Object.fromEntries(Object.entries(JSON.parse(${sentences})).map(([key, message]) => [key, { message }]));`;
    },
  };
}

/**
 * An extension's page forbids code made at run time. zod finds that out by trying, and the browser notes each try as a violation of the page's policy:
 * it is told before the first schema is made. The command line goes on making such code, which is faster there.
 */
function noMadeCode(): Plugin {
  return {
    name: 'whichhat-no-made-code',
    transform: (code, id) => (/\/zod\/v4\/core\/core\.js$/.test(id) ? `${code}\nglobalConfig.jitless = true;\n` : undefined),
  };
}

/** Firefox: an event page, an add-on id, data collection declared as none, and no schema for managed settings, which it takes unasked. */
function forFirefox(chromium: typeof manifest): ManifestV3Export {
  const { minimum_chrome_version: _, storage: __, background, ...rest } = chromium;
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: { id: 'whichhat@whichhat.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}

function extensionBuild(mode: 'chromium' | 'firefox'): UserConfig {
  return {
    root,
    publicDir: 'extension/public',
    plugins: [
      whichhatCore(),
      whichhatDrafts(),
      whichhatWords(),
      noMadeCode(),
      crx({
        manifest: mode === 'firefox' ? forFirefox(manifest) : (manifest as ManifestV3Export),
        browser: mode === 'firefox' ? 'firefox' : 'chrome',
      }),
    ],
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: 'es2023',
      sourcemap: false,
      modulePreload: false,
      reportCompressedSize: false,
      // Read from the disk, not from a network: what may be how large is held by test/built.
      chunkSizeWarningLimit: 1_500,
    },
  };
}

/** The reader of style sheets behind `linkedom` finds kinds of errors by `eval`, where the name of a global does as well: nothing of ours evaluates text. */
function noEval(): Plugin {
  return {
    name: 'whichhat-no-eval',
    transform: (code, id) => (/\/cssom\/lib\/errorUtils\.js$/.test(id) ? code.replaceAll('eval(errorType)', 'globalThis[errorType]') : undefined),
  };
}

function cliBuild(): UserConfig {
  return {
    root,
    publicDir: false,
    plugins: [
      noEval(),
      { name: 'whichhat-cli-rules', closeBundle: () => cpSync(resolve(root, 'rules'), resolve(root, 'dist/cli/rules'), { recursive: true }) },
    ],
    build: {
      outDir: 'dist/cli',
      emptyOutDir: true,
      target: 'node20',
      ssr: true,
      minify: false,
      rollupOptions: {
        input: 'src/cli/whichhat.ts',
        external: builtinModules.flatMap((name) => [name, `node:${name}`]),
        output: { entryFileNames: 'whichhat.js', format: 'esm' },
      },
    },
    ssr: { noExternal: true },
  };
}

export default defineConfig(({ mode }) => {
  if (mode === 'chromium' || mode === 'firefox') return extensionBuild(mode);
  if (mode === 'cli') return cliBuild();
  return {
    plugins: [whichhatCore(), whichhatDrafts(), whichhatWords()],
    test: {
      // Both of two processors: by itself the runner leaves one idle.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
            exclude: ['test/browser/**', 'test/contract/**', 'test/built/**', 'node_modules/**'],
            setupFiles: 'test/fakes/effects-at-once.ts',
            // A machine that does other things at the same time is no fault of the code.
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
        { extends: true, test: { name: 'contract', include: ['test/contract/**/*.test.ts'], environment: 'jsdom' } },
        { extends: true, test: { name: 'built', include: ['test/built/**/*.test.ts'] } },
        {
          extends: true,
          test: { name: 'browser', include: ['test/browser/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
        },
      ],
    },
  };
});
