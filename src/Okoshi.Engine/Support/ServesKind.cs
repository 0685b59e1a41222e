namespace Okoshi.Engine.Support;

/// <summary>対象の種別 Whom a programme serves, and so whether it may be proposed to a person or business.</summary>
public enum ServesKind
{
    /// <summary>申請型 A person or business applies for it.</summary>
    Application = 0,

    /// <summary>相談・講座 Advice, a course, an event.</summary>
    Consultation = 1,

    /// <summary>機関向け For institutions such as chambers or operators; never proposed.</summary>
    Institution = 2,

    /// <summary>内部 The administration's own work; never proposed.</summary>
    Internal = 3,
}
