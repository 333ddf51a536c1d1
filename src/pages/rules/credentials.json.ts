import type { APIRoute } from 'astro'
import { credentialsData } from '../../features/rule-pages/open-data.ts'

export const GET: APIRoute = ({ url, site = url }) => Response.json(credentialsData(site))
