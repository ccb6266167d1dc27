/** The address of a file that Vite copies into the page. */
declare module '*?url&no-inline' {
  const address: string;
  export default address;
}
