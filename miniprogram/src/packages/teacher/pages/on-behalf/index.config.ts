export default definePageConfig({ navigationBarTitleText: '综评' });
