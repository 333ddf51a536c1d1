import type { APIRoute } from 'astro'
import { credentialsData } from '../../words/open-data.ts'

export const GET: APIRoute = ({ url, site = url }) => Response.json(credentialsData(site))
