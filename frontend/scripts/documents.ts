import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, stripIgnoredCharacters, visit, type FragmentDefinitionNode } from 'graphql';
import type { Plugin } from 'vite';

// Each GraphQL document goes into the code of the component that it stands in, with the fragments that it spreads: the
// table of all documents, which the generated types are found by, would otherwise be loaded with the first page.

const CALL = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

/** Every fragment of the source by its name: names are unique, which the code generator sees to. */
function fragmentsIn(folder: string): Map<string, FragmentDefinitionNode> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.startsWith('gql'));
  const sources = files.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(CALL)].map(([, source = '']) => source));
  const definitions = sources.filter((source) => /\bfragment\b/.test(source)).flatMap((source) => parse(source).definitions);
  return new Map(definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one]] : [])));
}

/** A document with all that it spreads, as short as it can be written. */
function whole(source: string, fragments: Map<string, FragmentDefinitionNode>): string {
  const { definitions } = parse(source);
  const own = new Set(definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [one.name.value] : [])));
  const all = [...definitions];
  // The list grows while it is walked: fragments spread fragments.
  for (const definition of all)
    visit(definition, {
      FragmentSpread({ name: { value: name } }) {
        const fragment = fragments.get(name);
        if (own.has(name) || !fragment) return;
        own.add(name);
        all.push(fragment);
      },
    });
  return stripIgnoredCharacters(all.map(print).join('\n'));
}

export function documents(folder: string): Plugin {
  let fragments = new Map<string, FragmentDefinitionNode>();
  return {
    name: 'graphql-documents',
    enforce: 'pre',
    buildStart() {
      fragments = fragmentsIn(folder);
    },
    watchChange() {
      fragments = fragmentsIn(folder);
    },
    transform(code, id) {
      if (!id.startsWith(folder) || id.includes('/gql/') || !code.includes('graphql(`')) return null;
      return { code: code.replace(CALL, (_, source: string) => JSON.stringify(whole(source, fragments))), map: null };
    },
  };
}
