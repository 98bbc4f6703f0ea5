import { Gauge, type PrometheusContentType, type Registry } from '@prometheus-io/client';

interface Reading {
  name: string;
  help: string;
  read: () => number | Promise<number>;
}

/** A gauge that is read whenever metrics are asked for. Where that fails it has no value: 0 would be one. */
export function readGauge(registry: Registry<PrometheusContentType>, { name, help, read }: Reading): void {
  const gauge = new Gauge({
    name,
    help,
    registers: [registry],
    async collect() {
      try {
        gauge.set(await read());
      } catch {
        gauge.remove();
      }
    },
  });
}
