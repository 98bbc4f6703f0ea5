import { Admin, BooleanField, Datagrid, DateField, List, Resource, TextField } from 'react-admin';
import { createRoot } from 'react-dom/client';
import { messages } from './messages.ts';

function MessageList() {
  return (
    <List perPage={25} sort={{ field: 'created_at', order: 'DESC' }}>
      <Datagrid rowClick="show" bulkActionButtons={false}>
        <TextField source="first_name" />
        <TextField source="last_name" />
        <TextField source="company_name" />
        <BooleanField source="is_emergency" />
        <TextField source="content" />
        <TextField source="status" />
        <DateField source="created_at" showTime />
      </Datagrid>
    </List>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Admin dataProvider={messages} disableTelemetry>
      <Resource name="messages" list={MessageList} />
    </Admin>,
  );
