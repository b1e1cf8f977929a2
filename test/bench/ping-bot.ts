import { Client, Events, GatewayIntentBits } from 'discord.js';

// The least that a bot of discord.js can be: what Footnote's figures are compared with.
const { DISCORD_TOKEN, DISCORD_API_URL } = process.env;
if (!DISCORD_TOKEN || !DISCORD_API_URL) throw new Error('needs DISCORD_TOKEN and DISCORD_API_URL');
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: DISCORD_API_URL } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply('Pong!');
});
await client.login(DISCORD_TOKEN);
