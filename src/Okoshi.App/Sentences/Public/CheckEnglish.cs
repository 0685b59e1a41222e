using Okoshi.App.Support.Check;
using Okoshi.Engine.Support;

namespace Okoshi.App.Sentences;

/// <summary>The check in English.</summary>
internal static class CheckEnglish
{
    public static CheckWords Check() =>
        new()
        {
            Title = "Check which support you can use",
            EndTitle = "Support you may be able to use",
            Description = "A few questions tell which support (money or advice) you may be able to use, and why. No name needed.",
            Lead = ["A few questions tell which support (money or advice) you may be able to use, and why.", "“Not sure” is fine, too."],
            Facts = ["No name needed", "Your answers stay in your browser until it is closed", "This is no application"],
            Left = left => $"About {left} to go. “Not sure” is fine, too.",
            Submit = "Answer and go on",
            ToEnd = "See the result of the answers so far",
            Unread = "Some answers could not be read",
            UnreadCounts = "They were counted as “not sure”.",
            Forgotten = "Your answers were erased.",
            TooLong = most => $"The answer is too long to be carried along. Please use {most} characters or fewer.",
            Yours = count => $"See and change your answers ({count})",
            Change = "Change",
            Forget = "Erase answers",
            OnlyHere = "Your answers are in your browser only. They are gone when it is closed.",
            End = End(),
        };

    private static CheckEndWords End() =>
        new()
        {
            Met = "Fit you",
            AtOffice = "The office can tell",
            StillOpen = "More answers can tell",
            Unit = "",
            Money = Money(),
            Next = Next(),
            Guardian =
                "Until you are 18, please talk with a parent or guardian before you apply. "
                + "Any loan needs their consent. (Civil Code, article 5)",
            GroupCount = (all, met, toAsk) => $"{all} ({met} fit you, {toAsk} to ask about)",
            NoneFits = "No programme was found for these answers. Other answers may lead to others.",
            NotNow = "Do not fit now",
            NotNowCount = count => $"{count} (first what a change would open)",
            ConfirmFirst = "Ask first",
            Notes =
            [
                "“Not known yet” does not mean no.",
                "marks a programme of which it is not confirmed yet that it goes on this fiscal year. Each office decides who can use it.",
            ],
            ForOthers = count => $"See the programmes for other aims, too ({count})",
            GoOn = left => $"Go on with the questions (about {left} left)",
            More = count => $"Answer in more detail ({Questions(count)})",
            Keep = Keep(),
            AsOf = day => $"Checked on {day}.",
            ThisWouldChangeIt = "This would change it:",
            Would = (change, by, fits) =>
                $"{change}. Then {(fits ? "it fits you" : "you may be able to use it")}{(by.Length > 0 ? $", until {by}" : "")}.",
            Reasons = "Reasons and sources",
            Source = "Source: ",
        };

    private static KeepWords Keep() =>
        new()
        {
            Submit = "Keep these answers",
            Text = (
                "Then nothing is asked again when you sign in elsewhere. ",
                "Organisations whose news you agreed to",
                " only count how many people a programme fits. You can erase the ",
                "answers you kept",
                " at any time."
            ),
            Register = ("Make an account", " to keep these answers and use them on other devices. Everything can be seen without one."),
        };

    private static string Questions(int count) => count == 1 ? "1 question" : $"{count} questions";

    private static MoneyInSightWords Money() =>
        new()
        {
            Title = "Money you can get",
            SureOf = "From programmes that fit you and are open now",
            AtMost = ("up to ", ""),
            Limit = (isSum, certain) =>
                (isSum ? "These are upper limits added up. " : "This is an upper limit. ")
                + "What you get may be less."
                + (certain.Length > 0 ? $" Of it {certain} is a fixed amount." : ""),
            UpTo = amount => $"up to {amount}",
            ConfirmedIn = years => $"Amounts confirmed in {years}.",
            NoneSure = "There is no money yet of which we can say that you get it.",
            Possible = "Money you may get if the following holds",
            Others = count => count == 1 ? "See 1 more" : $"See {count} more",
            OfYear = year => $" (amount of {year})",
            StillThere = "It goes on this fiscal year and takes applications now",
            Borrowed = count =>
                (count == 1 ? "There is also 1 loan or guarantee. " : $"There are also {count} loans and guarantees. ")
                + "That money is paid back, so it is not counted above.",
        };

    private static NextStepWords Next() =>
        new()
        {
            Title = "Your next step",
            Call = (
                "Call ",
                " and say that you want to know about “",
                "”. The office speaks Japanese.",
                " and say what you want to do. The office speaks Japanese."
            ),
            CallButton = tel => $"Call {tel}",
            Bring = ("Print this page and bring it to ", "."),
            AnyOffice = "the office",
            Print = "The print function of your browser puts this page on paper, with everything that is folded.",
        };

    public static QuestionWords Questions() =>
        new()
        {
            NotKnown = "Not sure",
            Yes = "Yes",
            No = "No",
            Between = ", ",
            Date = ("Year", "Month (number)", "Day"),
            Purpose = (
                "What you want to do",
                "What do you want to do?",
                "Choose any number. If you do not know yet, choose nothing and go on."
            ),
            Purposes = new Dictionary<ProgrammePurpose, string>
            {
                [ProgrammePurpose.Founding] = "Start my own work or business",
                [ProgrammePurpose.Move] = "Move here, or come back",
                [ProgrammePurpose.Succession] = "Take over a shop or company, or hand mine over",
                [ProgrammePurpose.Employment] = "Work for a company or another employer",
                [ProgrammePurpose.Learning] = "Learn, and meet others",
                [ProgrammePurpose.Business] = "Improve the shop or company I have",
            },
            Facts = Facts().Concat(BusinessFacts()).ToDictionary(),
            NowhereYet = "nowhere yet",
            Received = title => $"Have you received “{title}”?",
            Thing = says => $"Does this apply to you: “{says}”?",
            Within = (division, says) => $"{division}: “{says}”",
            Rest = division => $"{division} (other, or not sure)",
            Place = (name, kana) => kana.Length > 0 ? Romaji.Of(name, kana) : EnglishPlaces.Of(name),
            OtherPlaces = prefecture => "Elsewhere in " + EnglishPlaces.Of(prefecture),
            Wrong = (input, _) =>
                input switch
                {
                    CheckInput.Date => "This is no date that exists. Please write numbers, for example 2004, 4 and 1.",
                    CheckInput.Number => "This cannot be read as a number. Please write one like 3 or 0.5.",
                    _ => "This is none of the answers. Please choose one.",
                },
        };

    private static Dictionary<ApplicantFact, (string Text, string Help, string Unit)> Facts() =>
        new()
        {
            [ApplicantFact.Age] = ("When were you born?", "Some programmes are for certain ages.", ""),
            [ApplicantFact.Sex] = ("What is your sex?", "Asked because some programmes are for women.", ""),
            [ApplicantFact.Residence] = ("Where do you live now?", "", ""),
            [ApplicantFact.ResidenceYears] = ("How many years have you lived there?", "Half a year is 0.5.", "years"),
            [ApplicantFact.PreviousResidence] = (
                "Where did you live before you moved?",
                "If you have not moved yet, choose where you live now.",
                ""
            ),
            [ApplicantFact.PreviousResidenceYears] = ("How many years did you live there?", "", "years"),
            [ApplicantFact.PlannedPlace] = ("Where will you work?", "If it is still a plan, choose the planned place.", ""),
            [ApplicantFact.Stage] = ("How far have you come with starting your own work?", "That is opening a shop or a company.", ""),
            [ApplicantFact.FoundingDate] = ("When did you start?", "If you have not yet, write the planned day.", ""),
            [ApplicantFact.Industry] = ("What kind of work is it?", "Choose what comes nearest.", ""),
            [ApplicantFact.Employees] = ("How many people do you employ?", "0 if nobody.", "people"),
            [ApplicantFact.Capital] = ("How much is the capital?", "The money a company was founded with. 0 if it is no company.", "yen"),
            [ApplicantFact.Student] = ("Are you a student now?", "", ""),
            [ApplicantFact.GraduationDate] = ("When do you leave school?", "If you have left, write that day.", ""),
            [ApplicantFact.Turn] = ("Did you move here from elsewhere?", "Back to your home town, near to it, or to a new place.", ""),
            [ApplicantFact.Succession] = (
                "Do you think of a business changing hands?",
                "Taking over a shop or company, or handing it on.",
                ""
            ),
            [ApplicantFact.SalesChange] = ("By how many per cent have sales changed?", "If they fell, write for example −10.", "%"),
            [ApplicantFact.OwnFunds] = ("How much money of your own can you bring?", "", "yen"),
        };

    private static Dictionary<ApplicantFact, (string, string, string)> BusinessFacts() =>
        new()
        {
            [ApplicantFact.LegalForm] = ("Is it a company, or do you work by yourself?", "If you have not begun, say so.", ""),
            [ApplicantFact.Establishment] = (
                "Where is your head office, shop or workplace?",
                "If you have several, choose the head office.",
                ""
            ),
            [ApplicantFact.MoveDate] = ("When did you move to where you live now?", "If not yet, write the planned day.", ""),
            [ApplicantFact.ProjectStart] = ("When does the project begin?", "The day you sign the order or contract.", ""),
            [ApplicantFact.ProjectCompletion] = ("When does the project end?", "The planned day.", ""),
            [ApplicantFact.ProjectPayment] = ("When is the last payment?", "The planned day.", ""),
            [ApplicantFact.ProjectCost] = ("What does the project cost?", "Without consumption tax.", "yen"),
            [ApplicantFact.ProjectBegins] = (
                "When do you begin the project?",
                "Some grants are lost if you begin before the decision.",
                ""
            ),
            [ApplicantFact.WageRaised] = ("By how many per cent did you raise wages in the last year?", "If you did not, write 0.", "%"),
            [ApplicantFact.WagePledged] = ("By how many per cent do you pledge to raise wages?", "If you do not, write 0.", "%"),
        };
}
