export async function main(): Promise<void> {
  const core = await import('@actions/core')
  const github = await import('@actions/github')
  core.info(String(typeof github.getOctokit))
}
