/** The build of Bottleneck that the throttling plugin uses; it comes without types of its own. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck'
}
