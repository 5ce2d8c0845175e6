import { expect, test } from 'vitest';
import { withUrl } from './in-step.ts';

const start = { name: 'x', url: 'https://a.example/', x_new: 1 };
const typed = (...urls: string[]) => urls.reduce<Readonly<Record<string, unknown>>>(withUrl, start);

test('a name in braces becomes a path parameter, as it is typed', () => {
  expect(typed('https://a.example/{i}', 'https://a.example/{id}')).toEqual({
    ...start,
    url: 'https://a.example/{id}',
    path_parameters: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
  });
  expect(typed('https://a.example/{id}', 'https://a.example/{id')).toMatchObject({ path_parameters: { properties: {}, required: [] } });
  expect(typed('https://a.example/b')).toEqual({ ...start, url: 'https://a.example/b' });
  expect(typed('https://a.example/{{id}}')).not.toHaveProperty('path_parameters');
});

test('what somebody described is renamed with its place, and never dropped', () => {
  const described = {
    ...start,
    url: 'https://a.example/{id}',
    path_parameters: { type: 'object', properties: { id: { type: 'integer', description: 'Order' } }, required: ['id'] },
  };
  expect(withUrl(described, 'https://a.example/{order}')).toMatchObject({
    path_parameters: { properties: { order: { type: 'integer', description: 'Order' } }, required: ['order'] },
  });
  expect(withUrl(described, 'https://a.example/')).toMatchObject({ path_parameters: described.path_parameters });
});
