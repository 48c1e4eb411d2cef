using ECins.Host.Jobs;
using ECins.Host.Mail;

namespace ECins.Host.Composition;

internal static class MailComposition
{
    public static void AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Mail").Get<MailOptions>() ?? new MailOptions();
        options.Check();
        services.AddSingleton(options);
        services.AddSingleton<MailServer>();
        services.AddScoped<MailSender>();
        services.AddScoped<IOutboxHandler>(scope => scope.GetRequiredService<MailSender>());
    }
}
