// For machines that have no Chinese letters of their own: a hundred pieces, of which a browser fetches those whose letters it meets.
import '@fontsource-variable/noto-sans-sc';
