import { createRedactor } from '../src/guard/redact.js'
const secrets = ['sk-proj-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOP', 'ghs_0123456789abcdefghijklmnopqrstuvwxyz', 'eyJhbGciOiJSUzI1NiJ9.'+'abcDEF123'.repeat(100)+'.sig'.repeat(50), 'eyJhbGciOiJSUzI1NiJ9.'+'Zbc9EF123'.repeat(90)+'.sog'.repeat(50), 'refresh_token_0123456789_abcdefgh']
const r = createRedactor(secrets)
const line = 'the quick brown fox jumps over the lazy dog äöü 0123456789 foo(bar): baz;\n'
const mk = (l: string, n: number) => Array.from({length: n}, (_, i) => l.replace('0123', String(i))).join('')
for (const [name, chunk] of [['prose', mk(line, 14)], ['ascii', mk(line.replace('äöü',''), 14)], ['seq', Array.from({length: 150}, (_, i) => `${100000+i}\n`).join('')], ['code', mk('  const x = await foo.bar({ path: `${root}/a.ts`, mode: 0o600 }) // "quoted" 0123\n', 13)], ['log', mk('2026-11-22T13:27:01.123Z INFO [worker-3] GET /api/v1/items/0123?x=1&y=2 200 12ms 4f9a8c7d6e5b4a39\n', 10)]] as const) {
  r.text(chunk)
  const N = 20000
  const json = Array.from({length: 100}, (_, i) => JSON.stringify({method:'item/commandExecution/outputDelta', params:{threadId:'x',itemId:'y',delta: chunk+i}}))
  let t = performance.now(); for (let i=0;i<N;i++) JSON.parse(json[i%100]!); const parse = performance.now()-t
  t = performance.now(); for (let i=0;i<N;i++) r.text(chunk+i); const red = performance.now()-t
  const lines = r.lines(); const all = chunk.split('\n')
  t = performance.now(); for (let i=0;i<N/10;i++) for (const l of all) lines(l); const ln = (performance.now()-t)*10
  const mb = chunk.length*N/1e6
  console.log(name, chunk.length, 'parse', (mb/parse*1000).toFixed(0),'MB/s', 'text', (mb/red*1000).toFixed(0), 'MB/s', (red/parse).toFixed(2), 'lines', (mb/ln*1000).toFixed(0), (ln/parse).toFixed(2))
}
