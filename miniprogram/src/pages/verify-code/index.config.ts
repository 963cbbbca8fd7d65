export default definePageConfig({ navigationBarTitleText: '真伪查验' });
