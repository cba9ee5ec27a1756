/** Requests as somebody makes them who is not signed in. */
import { product } from './product.ts';

export async function ask(address: string, init: RequestInit = {}) {
  const response = await fetch(address, { redirect: 'manual', ...init });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

export function askApi(method: string, address: string, body?: object) {
  return ask(`${product.cmsUrl}/api/${address}`, {
    method,
    headers: { 'content-type': 'application/json', origin: product.cmsUrl },
    ...(body && { body: JSON.stringify(body) }),
  });
}
