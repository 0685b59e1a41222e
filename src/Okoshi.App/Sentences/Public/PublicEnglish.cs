using System.Globalization;
using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Sentences;

/// <summary>The public path in English.</summary>
public static class PublicEnglish
{
    public static PublicWords Words { get; } =
        new()
        {
            Language = "en",
            Voice = Voice.English,
            Frame = Frame(),
            Answers = Answers(),
            Start = Start(),
            Offers = Offers(),
            Offer = Offer(),
            Plan = Plan(),
            Support = ProgrammeEnglish.Support(),
            About = About(),
            Programme = ProgrammeEnglish.Programme(),
            Check = CheckEnglish.Check(),
            Questions = CheckEnglish.Questions(),
            Account = AccountEnglish.Account(),
            Trouble = AccountEnglish.Trouble,
            Day = ProgrammeEnglish.Day,
            Moment = at => $"{ProgrammeEnglish.Day(JapanTime.Date(at))}, {JapanTime.Time(at):HH:mm}",
            FiscalYear = year => $"fiscal year {year.Year}",
            Exact = amount => "¥" + amount.Amount.ToString("#,0", CultureInfo.InvariantCulture),
            Amount = amount => (Money(amount), ""),
        };

    /// <summary>To a thousand yen, like the Japanese figure; what is less stands as it is.</summary>
    private static decimal Rounded(Yen amount)
    {
        var rounded = decimal.Round(amount.Amount / 1000m, MidpointRounding.AwayFromZero) * 1000m;
        return rounded == 0 ? amount.Amount : rounded;
    }

    private static string Money(Yen amount) => "¥" + Rounded(amount).ToString("#,0", CultureInfo.InvariantCulture);

    private static FrameWords Frame() =>
        new()
        {
            Skip = "Skip to content",
            Brand = _ => "Support for starting a business",
            SignIn = "Sign in",
            SignOut = "Sign out",
            Own = "My page",
            Check = "Check which support you can use",
            Privacy = "Privacy",
            Sources = "Sources",
            Accessibility = "Accessibility",
            Staff = "For staff (Japanese)",
            Tel = "Tel.",
            BackToStart = "To the first page",
            Error = "Error: ",
            ErrorNumber = "Number",
            ErrorReceipt = "receipt",
            StaffPages = "To the pages of the staff (Japanese)",
            FurtherPages = "See other programmes (Japanese)",
            JapaneseOnly = "This page is in Japanese only. The office can help you.",
        };

    private static AnswerWords Answers() =>
        new()
        {
            Yours = "Your answers",
            None = "Nothing answered yet",
            Change = "Change answers",
            Erase = "Erase answers",
            Now = place => "Now: " + place,
            Choices = new Dictionary<string, string>
            {
                ["15-17"] = "15–17 years",
                ["18-24"] = "18–24 years",
                ["25-34"] = "25–34 years",
                ["35-"] = "35 years or more",
                ["food"] = "Food",
                ["making"] = "Making things",
                ["nature"] = "Sea, fields, nature",
                ["care"] = "Helping people",
                ["design-it"] = "Design and IT",
                ["festival"] = "Festivals and music",
                ["travel"] = "Travel and walks",
                ["unknown"] = "Not sure yet",
                ["area"] = "A town nearby",
                ["prefecture"] = "Elsewhere in the prefecture",
                ["tokyo"] = "Tokyo, Saitama, Chiba, Kanagawa",
                ["elsewhere"] = "Another prefecture or country",
                ["outside"] = "Outside the prefecture",
                ["stay"] = "Stay where I am",
                ["undecided"] = "Not decided",
            },
            Time = (key, region) =>
                key switch
                {
                    "year" => $"To {region} within a year",
                    "someday" => $"To {region} some day",
                    _ => null,
                },
        };

    private static StartWords Start() =>
        new()
        {
            Title = "Work you could start in this town",
            Description = region => $"Work you could start in {region}, from three questions. No name needed.",
            HeadingOne = "Work you could start in this town,",
            HeadingTwo = "what suits you first.",
            LeadOne = "What you would do, the money, who helps.",
            LeadTwo = "We show you plans with all of it written down.",
            Facts = ["3 questions", "About 1 minute", "No name needed"],
            AskAge = "How old are you?",
            One = "Choose one.",
            AskLikes = "What do you like?",
            UpTo = most => $"Choose up to {most}.",
            AskPlace = "Where do you live?",
            PlaceHelp = "You are welcome from afar, and if you want to come back.",
            Now = "Where you live now",
            When = "Where you want to live or work some day",
            Submit = "Show me my work",
            Looking = "You may skip any question. You are only looking; this is no application.",
            WithoutAnswers = "Look without answering",
            Trust = "You can feel safe",
            Promises =
            [
                ("We ask no name and no telephone number.", "Your answers are used to choose work, and for nothing else."),
                ("Your answers stay with you.", "Your own device keeps them while you look. We do not. You can erase them at any time."),
                ("Figures have sources.", "What is not known is marked as “no data”."),
            ],
        };

    private static OffersWords Offers() =>
        new()
        {
            Title = "Work that may suit you",
            Problem = "Error: please correct your answers",
            Count = count => $"{count} kinds of work, what suits you first. You are only looking; this is no application.",
            FromAfarHeading = "You need not decide now.",
            FromAfarLead = ["What you can begin from where you are.", "What prepares you for some day.", "Chosen from your answers."],
            NowSection = "Now, from afar",
            LaterSection = "For some day",
            DecidedSection = "Once you decide to come",
            DecidedLead = "When the day is known, it can be told whether you can use these. For now it is enough to know of them.",
            TalkKind = "Ask",
            TalkTitle = "You can ask from wherever you live",
            TalkText = "It costs nothing, and nothing has to be decided first. The office speaks Japanese.",
            Call = "Call the office",
            Need = "Money to start",
            LeftThird = "Left to you in a month of year 3 (before tax and insurance)",
            First = left => $"Year 1: {left} a month",
            Programmes = "Support you may be able to use",
            ProgrammesUnit = "",
            Detail = "See more",
            NotThis = "Not this one",
            NoneLeft = "There is no more work to show",
            Again = "Choose again from the start",
            Order =
                "The order comes from what you like, what this town lacks, support you may use, and the place. Money does not change it.",
            Close = "Not now?",
            CloseText = "You can just close this page. We did not ask your name or how to reach you, and send you nothing.",
            Assumed = "assumed",
            Missing = "no data",
            FromAge = age => $"From age {age}",
        };

    private static OfferWords Offer() =>
        new()
        {
            Why = "Why this, for you",
            ToNext = "To your next step",
            Before = "Before you start",
            Guardian =
                "Until you are 18, a parent or guardian has to permit that you run a shop or a company. "
                + "Please talk at home first. (Civil Code, articles 5 and 6)",
            NoPlan = "Money",
            NoPlanYet = "There is no plan of the money yet. It will stand here.",
            Helpers = "Who helps",
            HelpersText = "Bodies that take part by the city's strategy. Persons are not named yet.",
            NoHelpers = "Nobody is named yet",
            Next = "Your next step",
            NextText = "Would you like to ask? It costs nothing, and nothing has to be decided.",
            Print = "If you do not like to call, print this page or take a picture of it and show it at the office.",
            NotForMe = "If this is not for you",
            NoReason = "No reason needed.",
            Others = "See other work",
            Stop = "Stop, and go back to the start",
            NothingKept = "We did not ask your name or how to reach you, and send you nothing.",
            Computed = "What is left, and what is needed, is computed from the values of a plan template (assumptions).",
            JapaneseData = "Titles of work and programmes, names and sources exist in Japanese only.",
        };

    private static MoneyWords Plan() =>
        new()
        {
            Left = "How much is left to you in a month",
            LeftText = (third, first) =>
                $"About {third} a month in year 3, and about {first} a month in year 1. "
                + "This is what is left after the costs of the business and repaying the loan. Taxes and insurance are paid from it.",
            LeftUnit = "What is left in a month, before tax and insurance",
            NoWages = "There are no reliable figures yet for working in a company. They will stand here.",
            Year = year => $"Year {year}",
            Range = "8 times out of 10 between",
            Need = "How much it takes to start",
            NeedText = need => $"{need} in all. Grants are not decided, so they are not counted.",
            NeedCaption = "Money to start",
            WorkingCapital = "Money for the first months",
            GuaranteeFee = "Fee for guaranteeing the loan",
            Total = "Total",
            Funding = "Where it comes from",
            OwnFunds = "Your own money",
            Loan = "Borrowed money",
            LoanGuardian = "Until you are 18, a parent or guardian has to agree to any loan. Do not decide alone. (Civil Code, article 5)",
            Shortfall = shortfall =>
                shortfall switch
                {
                    null => "Money is expected to last through the first 5 years.",
                    { FirstMonth: 0 } => $"On the first day {Money(shortfall.Amount)} is missing already.",
                    _ => $"Money is expected to run out in month {shortfall.FirstMonth}. "
                        + $"Most of it, {Money(shortfall.Amount)}, is missing in month {shortfall.WorstMonth}.",
                },
            Risk = inHundred =>
                inHundred == 0
                    ? "Even when sales and costs vary, money hardly ever runs short within 5 years."
                    : $"When sales and costs vary, money runs short within 5 years in about {inHundred} of 100 trials.",
        };

    private static AboutWords About() =>
        new()
        {
            Title = "About these pages",
            Privacy = "Privacy",
            PrivacyLines =
            [
                "For looking, we ask no name, no telephone number and no address.",
                "Your answers are used to choose work and support, and for nothing else.",
                "Your own browser keeps them (an encrypted cookie) until it is closed. “Erase answers” erases them at once.",
                "The address of a page with work holds your answers too. Whoever gets the address gets the answers.",
                "With an account we keep what you are called and your e-mail address, encrypted. "
                    + "Only those you agree to can see them. You can close it at any time.",
            ],
            Sources = "Sources",
            NoSources = "There are no data yet.",
            Accessibility = "Accessibility",
            AccessibilityLines =
            [
                "The keyboard alone is enough.",
                "Pages stay in shape when letters are enlarged.",
                "Nothing is told by colour alone.",
                "Every figure has a table of its numbers.",
            ],
        };
}
