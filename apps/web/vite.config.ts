import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  build: { assetsInlineLimit: 0, reportCompressedSize: false },
  // One file that runs with nothing but Node and the packages of the project.
  ssr: { noExternal: ['@kern-ux/native'] },
});
