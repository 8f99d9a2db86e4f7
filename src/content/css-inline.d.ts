/** A style sheet as text: the card brings its style along instead of asking the page to load it. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
