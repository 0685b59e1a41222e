using System.Text.RegularExpressions;
using Okoshi.App.Access;

namespace Okoshi.App.Sentences;

/// <summary>Signing up, in and out in English.</summary>
internal static partial class AccountEnglish
{
    /// <summary>What the use cases of accounts find wrong, by the sentence that says it; # is a number.</summary>
    private static readonly Dictionary<string, string> Said = new(StringComparer.Ordinal)
    {
        ["呼び名を書いてください。"] = "Please write what you want to be called.",
        ["呼び名は # 文字までにしてください。"] = "Please use at most # characters for what you are called.",
        ["メールアドレスを書いてください。"] = "Please write your e-mail address.",
        ["メールアドレスの形ではありません。例：namae@example.jp"] = "This does not look like an e-mail address. Example: name@example.com",
        ["このメールアドレスは使えません。"] = "This e-mail address cannot be used.",
        ["パスワードを # 文字以上で書いてください。"] = "Please write a password of # characters or more.",
        ["パスワードは # 文字以上にしてください。"] = "Please make the password # characters or longer.",
        ["パスワードには、ちがう文字を # 種類以上使ってください。"] = "Please use at least # different characters in the password.",
        ["メールアドレスかパスワードが合いません。#回つづけて合わないと、#分のあいだサインインできません。"] =
            "The e-mail address or the password is not right. After # wrong tries in a row you cannot sign in for # minutes.",
        ["番号が合わないか、期限が切れています。"] = "The number is wrong or too old.",
        ["番号が合いません。番号は一度だけ使えます。アプリの時計が合っているかも確かめてください。"] =
            "The code is not right. A code works once. Please also check that the clock of the app is right.",
        ["パスキーを作れませんでした。もう一度試すか、パスワードを決めてください。"] =
            "The passkey could not be made. Please try again, or choose a password.",
        ["パスキーでサインインできませんでした。もう一度試すか、パスワードを使ってください。"] =
            "Signing in by passkey did not work. Please try again, or use your password.",
        ["このリンクは正しくありません。"] = "This link is not right.",
        ["このリンクは正しくありません。届いたリンクを、途中で切れないように開いてください。"] =
            "This link is not right. Please open the whole link of the mail.",
        ["このリンクはもう使われています。リンクは一度だけ使えます。"] = "This link has been used. A link works once.",
        ["このリンクは期限が切れています。新しいリンクを出してもらってください。"] = "This link is too old. Please ask for a new one.",
        ["残す答えがありません。一つでも答えてから、残してください。"] =
            "There is nothing to keep yet. Please answer at least one question.",
        ["答えが長すぎて残せません。短くしてください。"] = "The answers are too long to be kept. Please make them shorter.",
    };

    public static AccountWords Account() =>
        new()
        {
            Required = "required",
            Optional = "optional",
            Problems = count => count == 1 ? "Please correct 1 thing" : $"Please correct {count} things",
            Problem = Problem,
            Role = RoleOf,
            Name = "What we call you",
            NameHelp = "It need not be your real name.",
            Email = "E-mail address",
            EmailHelp = "You sign in with it. Only those you agree to can see it.",
            Password = "Password",
            PasswordHelp = "12 characters or more. A long sentence is easy to remember and hard to guess.",
            PasskeyProblem = "The passkey could not be used. Please try again, or use a password.",
            Register = new()
            {
                Title = "Make an account",
                Lead = "Your answers to the check can be kept here, encrypted. For looking you need no account.",
                Submit = "Make an account",
                ByPasskey = "Make it with a passkey instead of a password",
                Have = ("If you have one, ", "sign in", "."),
            },
            Enter = Enter(),
            Link = Link(),
            Leave = new()
            {
                Title = "Sign out?",
                Lead = "The answers in this browser are erased, too. Answers that you kept are here again when you sign in.",
                Submit = "Sign out",
                Back = "Back",
            },
            Kept = Kept(),
        };

    private static EnterWords Enter() =>
        new()
        {
            Title = "Sign in",
            Submit = "Sign in",
            ByPasskey = "Sign in by passkey",
            ByMail = ("Sign in by a link in a mail", " (also when you forgot the password)"),
            None = ("If you have no account, ", "make one", ". For looking you need none."),
            Closed = "The account is closed. Your name and how to reach you are erased.",
            CodeTitle = "Your code",
            CodeLead = "Please write the 6 digits that your authenticator app shows.",
            Code = "Code",
            CodeHelp = "If the app does not work, write one of your recovery codes. Each works once.",
        };

    private static LinkWords Link() =>
        new()
        {
            Title = "Sign in by a link in a mail",
            Lead = "We send you a link that works once. You need no password.",
            Submit = "Send the link",
            AskedTitle = "Please look at your mail",
            Asked = minutes => $"If there is an account for this address, a link is on its way. It works for {minutes} minutes.",
            NotThere = "If nothing comes, look into the spam folder and check the address.",
            Again = "Send it again",
            OffTitle = "Links by mail do not work here",
            Off = "Nothing is set up here to send mail. Please sign in by password or passkey.",
            Forgot = "If you forgot your password, please tell whoever runs this site.",
            UseTitle = "Sign in?",
            UseLead = "You opened the link of a mail. The button signs in on this device.",
            CodeHelp = "The 6 digits of your authenticator app, or a recovery code",
            UnusableTitle = "The link cannot be used",
            New = "Send a new link",
        };

    private static KeptWords Kept() =>
        new()
        {
            Title = "Answers I kept",
            Saved = "Your answers are kept.",
            Erased = "Your answers are erased.",
            Lead = "They are for finding programmes that fit you. They are kept encrypted and shown to nobody else.",
            Used =
                "Only organisations whose news you agreed to look for programmes that fit, and count how many people they reach. "
                + "They do not see numbers below 5.",
            Consents = "See whom you agreed to (Japanese)",
            SavedOn = time => $"Kept on {time}.",
            NotAsked = "A question that is not asked any more",
            AnswerAgain = "Answer again",
            Erase = "Erase the answers…",
            EraseLead = "All answers that you kept are erased. This cannot be undone.",
            EraseSubmit = "Erase",
            NoneTitle = "You have kept no answers",
            None = "Answer the questions of the check and choose “Keep these answers”. Then they stand here.",
            Check = "Check which support you can use",
        };

    public static TroubleWords Trouble(int code) =>
        code switch
        {
            404 => new(
                "This page was not found",
                "The address may be wrong, or the page may be gone.",
                ["Please check the address.", "You can look for it from the first page."]
            ),
            403 => new(
                "This is not allowed",
                "Your role cannot use this page.",
                ["If your role has changed, please ask the administrator of your organisation."]
            ),
            429 => new("Please wait a little", "There were many tries in a short time.", ["Wait about a minute and try again."]),
            400 => new(
                "It could not be read",
                "Something in what was sent could not be read.",
                ["Go back to the page before and send it again.", "What you wrote is still there."]
            ),
            405 => new("It does not open this way", "This page is opened in another way.", ["Please go on from the first page."]),
            >= 500 => new(
                "The page cannot be shown now",
                "This is our fault, not yours. Nothing that you wrote was erased.",
                ["Please wait a little and open it again.", "If it goes on, tell the city the number below."]
            ),
            _ => new("The page cannot be opened", "This page cannot be seen now.", ["Please go back to the first page."]),
        };

    private static string Problem(string said)
    {
        var numbers = Number().Matches(said).Select(m => m.Value).ToArray();
        if (!Said.TryGetValue(Number().Replace(said, "#"), out var english))
            return "This cannot be used as it is. Please check it.";
        var next = 0;
        return Mark().Replace(english, _ => numbers[next++]);
    }

    private static string RoleOf(Role role) =>
        role switch
        {
            Role.Visitor => "visitor",
            Role.Resident => "resident",
            Role.BusinessOwner => "business owner",
            Role.Relay => "go-between",
            Role.Adviser => "adviser",
            Role.Banker => "banker",
            Role.ProgrammeOwner => "programme owner",
            Role.Partner => "partner",
            Role.Researcher => "researcher",
            Role.ProjectManager => "project manager",
            Role.Planner => "planner",
            Role.Administrator => "administrator",
            Role.Auditor => "auditor",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
        };

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex("#")]
    private static partial Regex Mark();
}
