using ECins.Host.Data;
using ECins.Host.Mail;
using ECins.Host.Mail.Returns;
using ECins.Host.Mail.Secret;
using ECins.Host.Tasks.Codes;
using ECins.Host.Texts;

namespace ECins.Host.Composition;

internal static class MailComposition
{
    public static void AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.Read<MailOptions>());
        services.AddSingleton<MailServer>();
        services.AddSingleton<MailSignature>();
        services.AddSingleton(configuration.Read<ReturnOptions>());
        services.AddSingleton<ReturnsReader>();
        services.AddSingleton(configuration.Read<TextOptions>());
        services.AddSingleton<TextProvider>();
        services.AddSingleton<CodeRoutes>();
        services.AddSingleton<OrderedIds>();
    }
}
