/** What the packages of @openai/codex 0.169.0 hold; written by scripts/pin-codex.mjs. */
import type { Platform } from './platform.js'

/** `integrity` is npm's, of the packed package; `tree` is `digestOf` the unpacked one. */
export const PINS: Record<Platform, { integrity: string; tree: string }> = {
  'linux-x64': {
    integrity:
      'sha512-o05NyAOCDygSPRo1yinzxvkRSdmsZyBD9E7mbpmjRanSfM8lypqWtQgEo4XfNkwhuCR2aFu8mlGOsQGFXVbVww==',
    tree: '89508647a5147b50437904dc32819158a43540da254ccb5c2cd81d9962d1523a',
  },
  'linux-arm64': {
    integrity:
      'sha512-NZ/DaQUpcQmxmqee7Z9uC1rzw3GhSbooawcaTe1LN5Yk+WlinUKGdTXJgClRT/9ogQEEM9TWxYzvxPfj5G/xFg==',
    tree: 'f041b5bbed89b25ad71f3ff6159c2eb5243147a26049296fbfb20fe37e7787d1',
  },
  'darwin-x64': {
    integrity:
      'sha512-K1FKSsSLl9v3z5TeagBQXyQRDBIGB5Jncy5dxsRxwT3aaTqN3AI8VrCfoxBxKMOOU9O2QX1vg7WkBwNVth/s9A==',
    tree: 'f43ee8036ba1ad7ca674794c141b20ee7965fa84e407f7a94e3908905c9e6c36',
  },
  'darwin-arm64': {
    integrity:
      'sha512-5WsWFBbVP78D+6FvNo1MMVxLPZdmcoQlqVJFrF4qx/TmvneLnMQKtLyXkUo54XOTDfoYKpNouTJ/F7gTVA8FnQ==',
    tree: 'eded7b582556d2daf4b0a2d8de905e44b109993bbee77523d22e7650afa5248f',
  },
  'win32-x64': {
    integrity:
      'sha512-nC+McFU8xRNL9tk3IhxcKdhcyOElwF/HhPO+gzSQCY7yjh3XdzSajX+MYWcHUVHWRHajfwn3/WgJYJK2wS+XWg==',
    tree: '7aad4908e782496aa7356fd1bc39266f7dd700889e1892329a666a470e09e477',
  },
  'win32-arm64': {
    integrity:
      'sha512-nTN9SpkacGohq60+I80R3t0R8Mhbnlt3OVYNahgAv1Gu77KFwhPc0vz9Ou/DAGDtYhKVWA/jiYXJXnlzkwb/JA==',
    tree: 'ab6f5ed25f5c86045cc6326aeb27c08451521417b3a39448555bb4f25c88efa5',
  },
}
