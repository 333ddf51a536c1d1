import type { APIRoute } from 'astro'
import { quizData } from '../../components/quiz-data.ts'

export const GET: APIRoute = ({ url, site = url }) => Response.json(quizData(site))
