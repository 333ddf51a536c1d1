import type { APIRoute } from 'astro'
import { quizData } from '../../features/quiz/quiz-data.ts'

export const GET: APIRoute = ({ url, site = url }) => Response.json(quizData(site))
