import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { plainRequest, type Request } from '../../src/action/plain-request.js'
import { faultOf } from '../../src/action/reply/once.js'

/** What becomes of the same question to a server that answers so. */
async function asked(answer: RequestListener, timeLimitMs = 3000) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`
  const request = plainRequest({ token: 't0ken', apiUrl, timeLimitMs, env: {} }) as Request
  try {
    return await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...{ owner: 'o', repo: 'r', pull_number: 7 },
    }).catch(faultOf)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const json = { 'content-type': 'application/json; charset=utf-8' }

test('GitHub is asked with the token, and its answer read', async () => {
  const seen: unknown[] = []
  const answer = await asked(({ method, url, headers }, response) => {
    seen.push(method, url, headers.authorization)
    response.writeHead(200, json)
    // An answer may come in pieces that end anywhere.
    const body = Buffer.from('{"title":"grün"}')
    response.write(body.subarray(0, 13))
    setImmediate(() => response.end(body.subarray(13)))
  })
  expect(answer).toMatchObject({ status: 200, data: { title: 'grün' } })
  expect(seen).toEqual(['GET', '/api/v3/repos/o/r/pulls/7', 'token t0ken'])
})

test.each([
  ['there is nothing', 404, {}, { kind: 'refused', status: 404, message: 'gone' }],
  ['there is a fault', 502, {}, { kind: 'passing', status: 502 }],
  ['it is packed', 200, { 'content-encoding': 'gzip' }, { kind: 'passing' }],
  [
    'it is elsewhere',
    301,
    { location: 'http://127.0.0.1:9/' },
    { kind: 'passing', message: expect.stringContaining('on to another address') as string },
  ],
])('%s: what the error means', async (_, status, headers, fault) => {
  const answer = await asked((_, response) => {
    response.writeHead(status, { ...json, ...headers }).end('{"message":"gone"}')
  })
  expect(answer).toMatchObject(fault)
})

test.each<[string, RequestListener]>([
  ['nothing comes', () => undefined],
  ['an answer stops in its middle', (_, response) => void response.writeHead(200, json).write('{"ti')],
])('%s: it is given up in time', async (_, answer) => {
  expect(await asked(answer, 50)).toMatchObject({ kind: 'passing' })
})

test('nobody is there', async () => {
  const request = plainRequest({ token: 't', apiUrl: 'http://127.0.0.1:9', env: {} }) as Request
  expect(faultOf(await request('GET /user').catch((error: unknown) => error))).toMatchObject({
    kind: 'passing',
  })
})

test('what stands behind a proxy is left to the clients that know it', () => {
  const options = { token: 't', apiUrl: 'https://api.test' }
  for (const name of ['https_proxy', 'HTTP_PROXY'])
    expect(plainRequest({ ...options, env: { [name]: 'http://proxy.test:3128' } })).toBeUndefined()
  expect(plainRequest({ ...options, env: {} })).toBeDefined()
})
