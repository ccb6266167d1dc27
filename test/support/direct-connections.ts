/** Tests connect to servers of their own. The proxy of the machine, if it has one, is not for them. */
for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'])
  for (const variable of [name, name.toLowerCase()]) delete process.env[variable];
