// Runs the audits of the npm package graphql-http against a running server and prints one JSON line an audit:
//   node audit.mjs <folder with node_modules> <URL of the GraphQL endpoint>
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, url] = process.argv.slice(2);
const { serverAudits } = createRequire(join(folder, "package.json"))("graphql-http");

for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const { id, name, status, reason } = await audit.fn();
  console.log(JSON.stringify({ id, name, status, reason }));
}
