using System.Collections.Frozen;

namespace ECins.Host.Tasks.Outside.Languages;

/// <summary>The phrases in English. What is filled in stands in square brackets, as in templates.</summary>
internal static class OutsideEnglish
{
    public static FrozenDictionary<OutsidePhrase, string> Phrases { get; } = new Dictionary<OutsidePhrase, string>
    {
        [OutsidePhrase.MailSubject] = "Something you are asked to do",
        [OutsidePhrase.MailText] = """
            [organisation] asks you to do something by [date]. What it is stands behind this link:

            [link]

            You need a code to open it. It is not in this mail: [how the code comes].

            The link is for you alone, and opens in one browser only. It works until [date], or until you have answered. If it has stopped working, ask for a new one.
            """,
        [OutsidePhrase.CodeSpoken] = "whoever asked you gives it to you another way",
        [OutsidePhrase.CodeTexted] = "it comes to your mobile telephone",
        [OutsidePhrase.CodePosted] = "it comes by letter",
        [OutsidePhrase.EnterCode] = "Enter your code",
        [OutsidePhrase.WhereCodeIs] = "The code is not in the mail. It reaches you another way: whoever asked you tells it to you, or it comes by text message or by letter.",
        [OutsidePhrase.Code] = "Code",
        [OutsidePhrase.SixDigits] = "6 digits",
        [OutsidePhrase.Open] = "Open",
        [OutsidePhrase.NotOpened] = "Nothing opened. Check the code. If it is right, the link has stopped working: ask for a new one",
        [OutsidePhrase.IfNotOpen] = "If it does not open",
        [OutsidePhrase.WhyNotOpen] = "A link stops working after some time, after some wrong codes, once it is answered, and in another browser than the one that opened it first.",
        [OutsidePhrase.AskNewLink] = "Ask for a new link",
        [OutsidePhrase.NewLinkAsked] = "You have asked for a new link",
        [OutsidePhrase.NewLinkNext] = "If there is still something you are asked to do, whoever asked you is told. They will be in touch before they send another link.",
        [OutsidePhrase.Problem] = "There is a problem",
        [OutsidePhrase.WhatAsked] = "What you are asked to do",
        [OutsidePhrase.AskedBy] = "Asked by [who], [organisation]. Please answer by [date].",
        [OutsidePhrase.Kept] = "Kept. Nobody reads it until you send it. You can close this page and come back by the same link.",
        [OutsidePhrase.YourAnswer] = "Your answer",
        [OutsidePhrase.PhotographsSoFar] = "Photographs so far:",
        [OutsidePhrase.Photograph] = "Photograph",
        [OutsidePhrase.Remove] = "Remove",
        [OutsidePhrase.HaveYouDone] = "Have you done it?",
        [OutsidePhrase.Yes] = "Yes",
        [OutsidePhrase.No] = "No",
        [OutsidePhrase.WhatToSay] = "What you want to say",
        [OutsidePhrase.IfNotDone] = "If it is not done, say why",
        [OutsidePhrase.Photographs] = "Photographs (optional)",
        [OutsidePhrase.Send] = "Send your answer",
        [OutsidePhrase.Keep] = "Keep it and go on later",
        [OutsidePhrase.WhatNext] = "What happens next",
        [OutsidePhrase.WhoReads] = "[who] reads your answer and decides what of it is kept. Once it is sent, the link stops working.",
        [OutsidePhrase.SelectDone] = "Select whether you have done it",
        [OutsidePhrase.EnterWhy] = "Enter why it is not done",
        [OutsidePhrase.Sent] = "Your answer is sent",
        [OutsidePhrase.SentNext] = "Whoever asked you is told, and will be in touch if they need more. The link does not work any more. You can close this page.",
        [OutsidePhrase.Closed] = "Open the link again",
        [OutsidePhrase.ClosedNext] = "Nothing is open in this browser. Follow the link in your mail again and enter your code. If it does not open, ask for a new link there.",
        [OutsidePhrase.LetterTitle] = "Your code",
        [OutsidePhrase.LetterText] = "[organisation] asks you to do something by [date]. We sent a link to it to your e-mail address. To open it you need this code:",
        [OutsidePhrase.LetterEnd] = "Tell it to nobody. If you did not get the mail, or do not know what this is about, tell [who] at [organisation].",
        [OutsidePhrase.WrittenSoFar] = "Written so far",
        [OutsidePhrase.KeepEntry] = "Keep this entry",
        [OutsidePhrase.AnswerThis] = "Answer this",
        [OutsidePhrase.DayLike] = "The day, month and year, like 27 3 2026; not in the future",
        [OutsidePhrase.SendFirst] = "This is full. Send it, and ask for another",
        [OutsidePhrase.TooLong] = "This is too long. Write it shorter",
        [OutsidePhrase.EntryGone] = "What you wanted to remove is not there any more. Look again at what is written so far",
        [OutsidePhrase.CloseIt] = "Close this page",
        [OutsidePhrase.WhyCloseIt] = "Close it when you stop, so that nobody else who uses this browser reads it. Keep what you have written first. You can come back by the same link and code.",
        [OutsidePhrase.ClosesItself] = "It closes by itself when nothing is kept or sent for [minutes] minutes.",
    }.ToFrozenDictionary();
}
