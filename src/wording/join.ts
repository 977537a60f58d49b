/**
 * All messages of a language as one. Called with the note that it is pure, so that a build which takes `core` alone, as the
 * background's does, leaves the rest of eight languages out; with spreads it would keep them.
 */
export function join<Core, View, Options, Welcome>(
  core: Core,
  view: View,
  options: Options,
  welcome: Welcome,
): Core & View & Options & Welcome {
  return { ...core, ...view, ...options, ...welcome }
}
