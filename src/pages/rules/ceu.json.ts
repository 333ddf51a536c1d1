import type { APIRoute } from 'astro'
import { ceuData } from '../../features/rule-pages/open-data.ts'

export const GET: APIRoute = ({ url, site = url }) => Response.json(ceuData(site))
