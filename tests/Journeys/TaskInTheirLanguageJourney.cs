using System.Text.RegularExpressions;
using Xunit;

namespace ECins.Journeys;

/// <summary>A neighbour is asked by a template in her language, and gets the code by text message; her telephone is old.</summary>
public sealed partial class TaskInTheirLanguageJourney(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task AskByTemplate_CodeByText_AnswerInPolish()
    {
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        await priya.GoAsync("/cases");
        await priya.ClickAsync("Bus station in the afternoons");
        await priya.GoAsync(priya.Path + "/tasks/ask");
        await priya.UnfoldAsync("Something that is often asked");
        await priya.ClickAsync("Look at a place and say what is there");
        await priya.FillAsync("Who is asked?", "Zofia Maj, neighbour");
        await priya.FillAsync("Their e-mail address", "zofia.maj@post.example");
        await priya.FillAsync("How do you know that the address is theirs?", "She gave both at the office");
        await priya.CheckAsync("By text message");
        await priya.FillAsync("If by text message: their mobile number", "01632 960 777");
        await priya.FillAsync("Where", "the underpass by the ferry");
        await priya.FillAsync("Which evening", "5 December");
        await priya.Page.GetByLabel("In which language?").SelectOptionAsync("Polish");
        await priya.CheckAsync("No, nothing is known");
        await priya.ClickAsync("Continue");
        await priya.IsToldAsync("Enter a mobile number, like 07700 900123, or with its country, like +33 6 12 34 56 78");
        await priya.FillAsync("If by text message: their mobile number", "07700 900 777");
        await priya.ClickAsync("Continue");
        await priya.SeesAsync("Obejrzyj to miejsce: the underpass by the ferry");
        await priya.SeesAsync("Look at the underpass by the ferry on 5 December");
        await priya.ClickAsync("Send the mail");
        await priya.SeesAsync("By text message to +447700900777");

        await AnswerAsync(await LinkAsync(priya), await CodeAsync(priya));
        await priya.GoAsync("/");
        await priya.SeesAsync("An answer to decide on");
    }

    private async Task AnswerAsync(string link, string code)
    {
        await using var zofia = await site.VisitAsync("fenshire", new Device(IsPhone: true, HasScripts: false));
        await zofia.GoAsync(link);
        await zofia.SeesAsync("Kodu nie ma w wiadomości");
        await zofia.FillAsync("Kod", "000000");
        await zofia.ClickAsync("Otwórz");
        await zofia.IsToldAsync("Nic się nie otworzyło. Sprawdź kod. Jeśli jest poprawny, łącze przestało działać: poproś o nowe");
        await zofia.FillAsync("Kod", code);
        await zofia.ClickAsync("Otwórz");
        await zofia.SeesAsync("Obejrzyj to miejsce: the underpass by the ferry");
        await zofia.FillAsync("Co chcesz przekazać", "Dwie lampy nie działają");
        await zofia.ClickAsync("Zachowaj i dokończ później");
        await zofia.SeesAsync("Zachowano.");
        await zofia.ClickAsync("Wyślij odpowiedź");
        await zofia.IsToldAsync("Zaznacz, czy zadanie jest wykonane");
        await zofia.CheckAsync("Tak");
        await zofia.ClickAsync("Wyślij odpowiedź");
        Assert.Equal("Odpowiedź została wysłana", await zofia.HeadingAsync());
    }

    private static async Task<string> LinkAsync(Visitor priya)
    {
        await priya.GoAsync("/demo/mail");
        await priya.ClickAsync("Prośba o wykonanie zadania");
        return Link().Match(await priya.SaysAsync()).Value;
    }

    private static async Task<string> CodeAsync(Visitor priya)
    {
        for (var tries = 0; tries < 30; tries++)
        {
            await priya.GoAsync("/demo/mail");
            if (Code().Match(await priya.SaysAsync()) is { Success: true } found)
                return found.Groups[1].Value;
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("No text message came.");
    }

    [GeneratedRegex(@"http://\S+/task/\S+")]
    private static partial Regex Link();

    [GeneratedRegex(@"your code is (\d{3} \d{3})")]
    private static partial Regex Code();
}
