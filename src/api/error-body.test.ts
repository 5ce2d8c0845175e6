import { expect, test } from 'vitest';
import { readErrorBody } from './error-body.ts';

test('Telnyx shape: message, code, and the field that a pointer names', () => {
  const body = {
    errors: [
      { code: '10015', title: 'Bad Request', detail: 'The version does not exist.', source: { pointer: '/body/rules/0/serve/version_id' } },
      { code: '10015', title: 'Bad Request', detail: null, source: { pointer: '/model' } },
    ],
  };
  expect(readErrorBody(body)).toEqual({
    message: 'The version does not exist. Bad Request',
    code: '10015',
    issues: [
      { path: ['rules', 0, 'serve', 'version_id'], message: 'The version does not exist.' },
      { path: ['model'], message: 'Bad Request' },
    ],
  });
});

test('a pointer at a header places nothing in a form', () => {
  expect(readErrorBody({ errors: [{ code: 10027, title: 'Reused', source: { pointer: '/header/Idempotency-Key' } }] })).toEqual({
    message: 'Reused',
    code: '10027',
    issues: [],
  });
});

test('FastAPI shape: every field with its path', () => {
  const body = {
    detail: [
      { loc: ['body', 'rubric', 2, 'name'], msg: 'Field required', type: 'missing' },
      { loc: ['query', 'page[size]'], msg: 'Input should be less than or equal to 100', type: 'less_than_equal' },
      { loc: ['body'], msg: 'Rules of a weight', type: 'value_error' },
    ],
  };
  expect(readErrorBody(body)).toEqual({
    message: 'rubric.2.name: Field required query.page[size]: Input should be less than or equal to 100 Rules of a weight',
    issues: [
      { path: ['rubric', 2, 'name'], message: 'Field required' },
      { path: ['query', 'page[size]'], message: 'Input should be less than or equal to 100' },
      { path: [], message: 'Rules of a weight' },
    ],
  });
});

test('a plain detail', () => {
  expect(readErrorBody({ detail: 'Method Not Allowed' })).toEqual({ message: 'Method Not Allowed', issues: [] });
});

test.each([[null], ['<html>'], [{}], [{ errors: [] }], [{ detail: [] }], [{ errors: 'x' }], [[]]])('%o says nothing', (body) => {
  expect(readErrorBody(body)).toBeNull();
});
