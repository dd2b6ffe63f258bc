/** A scripted model, a GitHub with pull request 7 of somebody who may write, and the action between them. */
import { codexBinary } from './codex.js'
import { startGitHub, type GitHub } from './github.js'
import { startModel, type Model, type ModelOptions } from './model.js'
import { pullRequestEvent, runAction, type RunOptions, type RunReport } from './runner.js'

export const KEY = 'sk-test-0123456789abcdefghij'

export interface World extends AsyncDisposable {
  model: Model
  github: GitHub
  run(inputs?: Record<string, string>, options?: RunOptions): Promise<RunReport>
}

/** Starts it. `run` gives the action an API key, the pinned Codex and the model, unless its inputs say otherwise. */
export async function world(
  answers: NonNullable<ModelOptions['answers']> = [],
  options: Parameters<typeof startGitHub>[0] = {},
): Promise<World> {
  const [model, github] = await Promise.all([startModel({ answers }), startGitHub(options)])
  github.seedPullRequest({ number: 7 })
  github.state.permissions.set('octocat', 'write')
  return {
    model,
    github,
    run: async (inputs = {}, options = {}) =>
      runAction({
        api: github.url,
        event: pullRequestEvent({ number: 7 }),
        inputs: {
          prompt: 'Fix it.',
          ...(inputs['auth'] === undefined && { 'openai-api-key': KEY }),
          ...(inputs['codex-version'] === undefined && { 'codex-path': await codexBinary() }),
          'responses-api-endpoint': model.endpoint,
          ...inputs,
        },
        ...options,
      }),
    async [Symbol.asyncDispose]() {
      await Promise.all([model.close(), github.close()])
    },
  }
}
