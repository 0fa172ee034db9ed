import './quietPrism';
import Prism from 'prismjs/components/prism-core';

// The files of the languages look for it there.
Object.assign(globalThis, {Prism});

export default Prism;
