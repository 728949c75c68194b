/** Quill 1.3.7 under its alias: the parts the tests use are those of Quill 2. */
declare module 'quill1' {
  export { default } from 'quill';
}
