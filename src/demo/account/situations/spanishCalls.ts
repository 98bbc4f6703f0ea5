import type { ScriptName } from '#src/demo/account/lines.ts';
import type { Situation } from '#src/demo/account/script.ts';

/** What comes up in Spanish on each line, and is written down in Spanish for those who will call back in it. */
export const spanishCalls: Readonly<Record<ScriptName, readonly Situation[]>> = {
  legal: [
    {
      content:
        'Accidente de carro {ayer|anteayer}. Dolor de cuello y espalda, fue a emergencias. El seguro del otro quiere que firme papeles; no ha firmado nada. Llamar por la tarde.',
      answers: { matter_type: 'Personal injury', urgent: 'Yes' },
      language: 'es',
      clip: 'legal-es-accidente',
    },
    {
      content:
        'Choque, tiene número de reporte de la policía y fotos. Pide hablar con un abogado en español hoy mismo.',
      answers: { matter_type: 'Personal injury', other_parties: 'Conductor del otro carro' },
      language: 'es',
      clip: 'legal-es-accidente',
    },
    {
      content:
        'Quiere saber si ya llegó la respuesta de inmigración sobre su permiso de trabajo. Vence {dia}.',
      answers: { matter_type: 'Immigration' },
      language: 'es',
    },
    {
      content:
        'El patrón le debe {3-9} semanas de sueldo y ya no contesta. Tiene los recibos. Pregunta cuánto cuesta la consulta.',
      answers: { matter_type: 'Employment', other_parties: 'Empleador' },
      language: 'es',
    },
    {
      content: 'Llama por su cita, {dia}: no consigue quién cuide a los niños, ¿se puede hacer por video?',
      answers: { matter_type: 'Existing client', meeting_preference: 'Virtual' },
      language: 'es',
    },
  ],
  dental: [
    {
      content:
        'Niño de 8 años con dolor de muela desde anoche, un poco hinchado del lado derecho, sin fiebre. Puede venir hoy a cualquier hora.',
      answers: { reason_for_visit: 'Toothache', pain_level: '8' },
      language: 'es',
      clip: 'dental-es-dolor',
    },
    {
      content: 'Mamá pide cita urgente para su hijo: no durmió por el dolor. Avisado el dentista de guardia.',
      answers: { reason_for_visit: 'Toothache', pain_level: 9 },
      language: 'es',
      clip: 'dental-es-dolor',
    },
    {
      content:
        'Pregunta si la clínica acepta {Medicaid|su seguro del trabajo} y cuánto cuesta una limpieza sin seguro.',
      answers: { reason_for_visit: 'Question', new_patient: 'Yes' },
      language: 'es',
    },
    {
      content: 'Confirma su cita, {dia} a las {9-11}. Pide que le manden la dirección por mensaje de texto.',
      answers: { reason_for_visit: 'Confirm' },
      language: 'es',
    },
    {
      content:
        'Se le rompió la dentadura de su mamá de {70-91} años; no puede comer bien. ¿La pueden reparar el mismo día?',
      answers: { reason_for_visit: 'Denture' },
      language: 'es',
    },
  ],
  plumbing: [
    {
      content: 'No hay agua caliente desde {ayer|anoche}. El calentador es de {8-15} años.',
      answers: { problem: 'Water heater' },
      language: 'es',
    },
    {
      content:
        'El inodoro no deja de correr y la cuenta del agua llegó al doble. Puede {por la mañana|después de las 5}.',
      answers: { problem: 'Toilet' },
      language: 'es',
    },
    {
      content: 'Restaurante: el fregadero de tres tinas está tapado y hay inspección {dia}.',
      answers: { problem: 'Drain', property_type: 'Business' },
      language: 'es',
    },
    {
      content:
        'Quiere un presupuesto para cambiar la tubería de un baño. Manda fotos: https://fotos.example.com/baño',
      answers: { problem: 'Estimate', property_type: 'House' },
      language: 'es',
    },
  ],
  property: [
    {
      content:
        'Sin calefacción desde la tarde; los vecinos del 4º piso tampoco tienen. Bebé de tres meses en casa.',
      answers: { request_type: 'No heat', permission_to_enter: 'Yes' },
      language: 'es',
      emergency: true,
      clip: 'property-es-calefaccion',
    },
    {
      content: 'No hay calefacción en el apartamento ni en el piso de arriba. Esperan al técnico de guardia.',
      answers: { request_type: 'No heat' },
      language: 'es',
      emergency: true,
      clip: 'property-es-calefaccion',
    },
    {
      content: 'El ascensor no funciona y su esposo usa silla de ruedas. Están en el {5-11}º piso.',
      answers: { request_type: 'Elevator' },
      language: 'es',
    },
    {
      content: 'Hay {cucarachas|ratones} en la cocina otra vez. Ya fumigaron el mes pasado.',
      answers: { request_type: 'Pest control' },
      language: 'es',
    },
    {
      content: 'Pregunta cómo pagar la renta en línea; la página no le deja entrar.',
      answers: { request_type: 'Payments' },
      language: 'es',
    },
  ],
};
